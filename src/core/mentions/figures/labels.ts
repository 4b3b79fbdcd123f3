import { runBefore } from '../../letters.ts';
import type { NumberMatch } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { labels, namesByNumber, plainBeforeNumber } from './words/names.ts';

const wordAtEnd = /\p{L}[\p{L}\p{M}.'’-]*$/u;
const capitalised = /^\p{Lu}/u;

const glued = /[\p{L}\p{M}_@#/\\&=§]$|[\p{L}\p{N}]-$|\d[.,:]$|[.]$(?<=\p{L}\.)|№ ?$/u;
const allowedPrefix =
  /(?:^|[\s("“‘'—–])(?:mid|pre|post|sub|under|over|ex|non|top|pro|all|some|final|last|anti)-$/iu;
const tailOfName = sticky(
  String.raw`[\p{L}_@&=]|-\p{Lu}(?:\p{Ll}|(?![\p{L}]))|-(?:gauge|calib(?:er|re)|proof|karat|carat)|[.:]\d|/\d|-\d|[ -]?(?:st|nd|rd|th)\b|\([a-z\d]+\)|-to-5(?!\d)`,
  '',
);
/** A word with a capital. */
export const nameAfter = sticky(String.raw` \p{Lu}\p{L}`, '');
/** "The 405 Freeway", "1200 Harbour Avenue". */
const roadAfter = sticky(
  String.raw` (?:(?:\p{Lu}[\p{L}.’'-]* ){0,2}(?:Street|Avenue|Boulevard|Road|Drive|Lane|Ave\.|Blvd\.|Rd\.)|Freeway|Highway|Expressway|Turnpike|Interstate)(?!\p{L}| \p{Ll}{4,}s(?!\p{L}))`,
  '',
);

/** In a headline that capitalises every word, capitals say nothing. */
const lookAhead = 48;
export const allCapitalised = (text: string, at: number): boolean =>
  !/(?:^| )\p{Ll}{4,} /u.test(before(text, at) + text.slice(at, at + lookAhead));

const nounAfter = sticky(String.raw` \p{Ll}{3,}`, '');
const lineAfter = sticky(String.raw` (?:train|bus|tram|subway|freeway|highway)(?!\p{L})`);

/** "A 529 plan", "a 1031 exchange", "the 7 train": before one thing a number is its name. */
const isArticleName = (text: string, at: number, end: number, lead: string): boolean =>
  (end - at >= 3 &&
    /^\d+$/.test(text.slice(at, end)) &&
    /\ban? $/iu.test(lead) &&
    matchAt(nounAfter, text, end) !== null) ||
  (/\bthe $/iu.test(lead) && matchAt(lineAfter, text, end) !== null);

/** "QGIS 2.8", "the 2.8 release", and "2.8" where 2.8.1 or 2.8.x is spoken of. */
const version = /^\d{1,2}\.\d{1,2}$/;
const releaseAfter = sticky(
  String.raw` (?:releases?|versions?|series|branch|update|upgrade|beta|alpha|kernels?|firmware|patch|candidate)(?!\p{L})|\.x`,
);

function isVersion(text: string, at: number, end: number): boolean {
  const digits = text.slice(at, end);
  if (!version.test(digits)) return false;
  if (matchAt(releaseAfter, text, end)) return true;
  const further = text.indexOf(`${digits}.`);
  return further >= 0 && /[\dx]/.test(text.charAt(further + digits.length + 1));
}

/** "Half past seven" */
const clockBefore = /\b(?:half|quarter) past $/iu;
/** "p. 34", "pp. 3-5" */
const pageBefore = /(?:^|[\s(])pp?\. ?$/u;

const listMarker = /^\s*[([]?$/u;
const afterMarker = sticky(String.raw`[.)\]](?:\s|$)`);

/** Is the number part of a name, a label, a version, an address: "Boeing 737", "G-7", "Section 230", "3D"? */
export function isLabel(text: string, at: number, number: NumberMatch, noun: string | null): boolean {
  const lead = before(text, at);
  if (glued.test(lead) && !allowedPrefix.test(lead)) return true;
  if (clockBefore.test(lead)) return true;
  if (number.form !== 'digits') return false;
  if (matchAt(tailOfName, text, number.end) || matchAt(roadAfter, text, number.end)) return true;
  if (listMarker.test(text.slice(0, at)) && matchAt(afterMarker, text, number.end)) return true;
  if (lead.endsWith('[') && text[number.end] === ']') return true;
  if (pageBefore.test(lead)) return true;
  if (isNamedByNumber(text, at, number) || isVersion(text, at, number.end)) return true;
  if (noun === null && isArticleName(text, at, number.end, lead)) return true;
  const first = noun === null ? startOfList(text, at) : at;
  const previous = wordAtEnd.exec(runBefore(text, first))?.[0];
  if (previous === undefined) return false;
  const plain = previous.replace(/\.$/u, '').toLowerCase();
  if (isOneOfLabels(plain) && (capitalised.test(previous) || noun === null)) return true;
  const isNamed = capitalised.test(previous) && !plainBeforeNumber.has(plain);
  if (noun === null && isNamed && version.test(text.slice(at, number.end))) return true;
  if (number.grouped || number.scale > 1) return false;
  if (isNamed && matchAt(nameAfter, text, number.end) && !allCapitalised(text, at)) return true;
  if (noun !== null) return false;
  return isNamed;
}

/** "Round Two", "Ground Zero" */
export function isCapitalLabel(text: string, at: number): boolean {
  const word = wordAtEnd.exec(runBefore(text, at))?.[0] ?? '';
  const plain = word.toLowerCase();
  return capitalised.test(word) && (isOneOfLabels(plain) || plain === 'ground' || plain === 'patient');
}

/** "Flights", "routes" */
const isOneOfLabels = (word: string): boolean =>
  labels.has(word) || (word.endsWith('s') && labels.has(word.slice(0, -1)) && word.length > 4);

const listBefore = /(?:\b\d{1,4}[A-Z]?(?:,? and |,? or |, | & | to | through |-|–)){1,6}$/u;

/** Where a list begins that the number ends: "Routes 1, 9 and 10". */
export function startOfList(text: string, at: number): number {
  const lead = before(text, at);
  if (!/(?:and|or|,|&|to|through|-|–) ?$/u.test(lead)) return at;
  return at - (listBefore.exec(lead)?.[0].length ?? 0);
}

const numberedName = new Map(
  [...namesByNumber].map(([digits, words]) => [
    digits,
    sticky(String.raw`s?[ -](?:${oneOf(words)})(?!\p{L})`),
  ]),
);
const byAfter = sticky(String.raw` by \p{Lu}`, '');
const calledBefore = /\b(?:called|named|dubbed|branded|titled|known as) $/iu;

/** "A 529 plan", "365 stores", "a 1099 form": the number is a name for those things, and not how many they are. */
function isNamedByNumber(text: string, at: number, { end }: NumberMatch): boolean {
  const digits = text.slice(at, end);
  if (calledBefore.test(before(text, at)) || (digits.length >= 3 && matchAt(byAfter, text, end))) return true;
  const name = numberedName.get(digits);
  return name !== undefined && matchAt(name, text, end) !== null;
}
