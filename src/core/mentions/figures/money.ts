import type { Draft } from './draft.ts';
import { exact, isKnown, numberAt, type NumberMatch } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { rangeAllowed, rangeTo } from './ranges.ts';
import { signAt } from './sign.ts';
import {
  currencyMarks,
  currencyWords,
  hundredths,
  nationalCurrencies,
  shortMarks,
  signsAfter,
} from './words/currencies.ts';
import { moneyLetters, scales } from './words/numbers.ts';

const mark = sticky(String.raw`(${oneOf(currencyMarks.keys())})\s?(?=[-‐‑‒–−﹣－(]?\.?\d)`, '');
const dollarsBefore = sticky(String.raw`(?:(?:US|U\.S\.) )?(dollars|euros|pounds|rupees|yen) (?=\d)`);
const dollarsAfter = sticky(String.raw` (?:(?:US|U\.S\.|American) )?dollars(?!\p{L})`);
const letter = sticky(String.raw`(${oneOf(moneyLetters.keys())})(?![\p{L}\d])`);
const signAfter = sticky(String.raw`\s?(${oneOf(signsAfter.keys())})(?![\p{L}\d])`, '');
const isoAfter = sticky(
  String.raw` ?(USD|EUR|GBP|CAD|AUD|JPY|INR|CNY|RMB|CHF|HKD|NZD|SGD|ZAR|NGN|KES|CUP|AED|SAR|QAR|PKR|BDT|LKR|PHP|THB|MYR|IDR|VND|KRW|TRY|RUB|UAH|PLN|SEK|NOK|DKK|BRL|MXN|EGP|GHS|UGX|TZS|ETB|FCFA|CFA|Rs)(?![\p{L}\d])`,
  '',
);

const currencyWord = oneOf(currencyWords.keys());
const adjective = String.raw`(?:(?:U\.S\.|US|American|[\p{Lu}]\p{L}+(?: (?!${currencyWord})[\p{Lu}]\p{L}+)?) )?`;
const wordAfter = sticky(String.raw`[ -](${adjective})([\p{L}]+(?: marks| sterling)?)(?![\p{L}])`, '');
const weightAfter = sticky(String.raw`\s+(?:of|per|lighter|heavier|overweight)(?!\p{L})`);

const spaced = sticky(String.raw`\d{1,3}(?: \d{3})+(?![\d]|[,.]\d|\s?(?:people|men|women))`);

/** "N$8 600": after a mark a space may part the thousands. */
function spacedAt(text: string, at: number): NumberMatch | null {
  const match = matchAt(spaced, text, at);
  if (!match) return null;
  const value = Number(match[0].replaceAll(' ', ''));
  return { end: at + match[0].length, value, form: 'digits', grouped: true, scale: 1 };
}

/** An amount after its mark: number, scale, and letter ("€3m"). */
function amountAt(text: string, at: number): NumberMatch | null {
  const number = spacedAt(text, at) ?? numberAt(text, at);
  if (number?.form !== 'digits' || number.value === null) return null;
  const match = matchAt(letter, text, number.end);
  if (!match?.[1] || number.scale > 1) return number;
  const scale = moneyLetters.get(match[1].toLowerCase()) ?? 1;
  return {
    ...number,
    end: match.index + match[0].length,
    value: exact(number.value * scale),
    grouped: true,
    scale,
  };
}

const priceBefore =
  /\b(?:for|costs?|cost|paid|pays?|paying|price|priced at|worth|fee|fine|fined|of|from|only|at|over|about|than) $/iu;

/** "Tickets are sold for R250": a letter before a number is money where a price is named. */
const isPrice = (text: string, at: number, { value }: NumberMatch): boolean =>
  text[at] === 'R' && value !== null && value >= 10 && priceBefore.test(before(text, at));

const plainUnit = (code: string | undefined): string | null =>
  code === undefined || code === '' ? null : code;

const unitOfMark = (written: string): string | null =>
  plainUnit(currencyMarks.get(written) ?? currencyWords.get(written.toLowerCase()));

/** An amount below nothing, where the sign stands before the mark: "-$3". */
const negated = (amount: NumberMatch | null): NumberMatch | null =>
  amount && isKnown(amount) && !amount.sign ? { ...amount, value: -amount.value } : null;

/** "$55 billion", "€3m", "Rs 2 crore", "-$3 million", "$(3.2) million", "$10 million to $15 million". */
export function markedMoney(text: string, at: number): Draft | null {
  const sign = signAt(text, at);
  const from = sign?.end ?? at;
  const match = matchAt(mark, text, from) ?? matchAt(dollarsBefore, text, from);
  if (!match?.[1]) return null;
  const printed = amountAt(text, from + match[0].length);
  const amount = sign ? negated(printed) : printed;
  // "Two $20s" are notes.
  if (!amount || /^['’]?s(?!\p{L})/u.test(text.slice(amount.end))) return null;
  if (shortMarks.has(match[1]) && !amount.grouped && !isPrice(text, at, amount)) return null;
  const unit = unitOfMark(match[1]);
  const range = rangeAllowed(text, at)
    ? rangeTo(text, at, amount, (next) => {
        const minus = signAt(text, next);
        const after = minus?.end ?? next;
        const again = matchAt(mark, text, after);
        if (again?.[1] !== undefined && unitOfMark(again[1]) !== unit) return null;
        const second = amountAt(text, again ? after + again[0].length : next);
        return again && minus ? negated(second) : second;
      })
    : null;
  const second = range?.isFalling === true && range.last.scale === 1 ? null : range;
  const amountEnd = (second ?? amount).end;
  const end = amountEnd + (matchAt(dollarsAfter, text, amountEnd)?.[0].length ?? 0);
  const mayBeBullet =
    sign?.isSure === false && text.slice(0, at).trim() === '' && text.slice(end).trim() !== '';
  return { start: at, end, kind: 'money', value: mayBeBullet ? null : (second?.value ?? amount.value), unit };
}

/** What the words after a number say of a currency: "dollars", "Egyptian pounds", "cents", "EUR". */
export interface CurrencyMatch {
  readonly end: number;
  readonly unit: string | null;
  readonly hundredth: boolean;
}

/** Currency words right after a number that ends at the offset. */
export function currencyAfter(text: string, number: NumberMatch): CurrencyMatch | null {
  const iso = matchAt(isoAfter, text, number.end);
  if (iso?.[1]) {
    return { end: number.end + iso[0].length, unit: currencyMarks.get(iso[1]) ?? iso[1], hundredth: false };
  }
  const sign = number.form === 'digits' ? matchAt(signAfter, text, number.end) : null;
  if (sign?.[1] && !(sign[1] === '$' && /\d/u.test(text.charAt(number.end + sign[0].length)))) {
    return { end: number.end + sign[0].length, unit: plainUnit(signsAfter.get(sign[1])), hundredth: false };
  }
  const match = matchAt(wordAfter, text, number.end);
  const word = match?.[2]?.toLowerCase() ?? '';
  const code = currencyWords.get(word);
  if (!match || code === undefined) return null;
  const end = number.end + match[0].length;
  const country = (match[1] ?? '').trim().toLowerCase();
  if (word.startsWith('pound') && !country && !isSterling(text, number, end)) return null;
  if (word === 'real' || (word === 'won' && !number.grouped)) return null;
  const national = nationalCurrencies.get(`${country} ${word.replace(/s$/u, '')}`);
  const plain = code === '' ? word : code;
  return { end, unit: national ?? plain, hundredth: hundredths.has(word) };
}

const weighs = /\b(?:weigh\w*|weight|lost|lose|gained|shed|lift\w*|carr\w+|pack\w*|catch|caught)\b[^.]*$/iu;
const british = /[£]|\b(?:Britain|British|UK|London|England|pence|sterling|Scotland|Wales)\b/u;

/** "10 million pounds ($13 million)" */
const convertedAfter = sticky(String.raw` \((?:about |around |roughly |some )?(?:US)?[$€]`);

/** "Pounds" are money only where the text speaks of Britain and nothing is weighed. */
const isSterling = (text: string, number: NumberMatch, end: number): boolean =>
  (british.test(text) || matchAt(convertedAfter, text, end) !== null) &&
  !matchAt(weightAfter, text, end) &&
  !weighs.test(text.slice(0, number.end).slice(-60));

const bareScale = oneOf([...scales.keys()].filter((word) => word.length > 4 && word !== 'dozen'));
const scaleOfMoney = sticky(
  String.raw`(multi-?)?(${bareScale})[ -](${adjective})(${currencyWord})(?![\p{L}])`,
);

/** "A trillion-dollar market", "the multimillion-euro plan". Of "multi" the value is not known. */
export function scaledMoney(text: string, at: number): Draft | null {
  const match = matchAt(scaleOfMoney, text, at);
  if (!match?.[2] || !match[4]) return null;
  const code = currencyWords.get(match[4].toLowerCase()) ?? '';
  const value = match[1] ? null : (scales.get(match[2].toLowerCase()) ?? null);
  return { start: at, end: at + match[0].length, kind: 'money', value, unit: plainUnit(code) };
}

const moneyBefore =
  /\b(?:amounts?|sums?|worth|costs?|costing|budget|allocat\w+|sanction\w+|outlay|fines?|invest\w*|loans?|grants?|funds?|revenue|profit|loss(?:es)?|paid|spen[dt]\w*)(?: \p{Ll}+){0,3} $/iu;

/** "An amount of 600 crore has been sanctioned": in India these are rupees where money is spoken of. */
export const isRupees = (text: string, at: number, { end, scale }: NumberMatch): boolean =>
  (scale === 1e5 || scale === 1e7) &&
  /^(?:lakh|crore)s?$/iu.test(text.slice(at, end).split(/[\s-]/u).at(-1) ?? '') &&
  moneyBefore.test(before(text, at));
