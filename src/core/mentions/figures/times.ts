import { isLetter } from '../../letters.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, sticky, type Match } from './patterns.ts';

const halfDay = sticky(String.raw`(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m(?:\.|(?![\p{L}]))`);
/** "7-9 p.m.", "between 3 and 4:30 p.m." */
const hours = sticky(
  String.raw`(\d{1,2})(?:[:.](\d\d))?(?:\s?[-–]\s?| to | and )(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m(?:\.|(?![\p{L}]))`,
);
const betweenBefore = /\bbetween $/iu;
const clock = sticky(
  String.raw`(\d{1,2}):(\d\d)(?![\d:]|\.\d)(?:\s?(?:hrs|h|GMT|UTC|EST|EDT|CET|BST|ET|PT)(?!\p{L}))?`,
);
const oClock = sticky(
  String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock`,
);
const named = sticky(String.raw`(noon|midday|midnight)(?!\p{L})`);

/** Both hours are of the half of the day that is named behind the second, unless the first is later in it. */
function hoursAt(at: number, match: Match): Draft | null {
  const [first, last] = [Number(match[1]), Number(match[3])];
  const minutes = [Number(match[2] ?? 0), Number(match[4] ?? 0)];
  if (first > 12 || last > 12 || minutes.some((minute) => minute > 59)) return null;
  const isSentenceEnd = match[0].endsWith('.') && !/[ap]\.\s?m\.$/iu.test(match[0]);
  const ofDay = (hour: number): number => (hour % 12) + (match[5]?.toLowerCase() === 'p' ? 12 : 0);
  const printed = (hour: number, minute = 0): string => `${padded(ofDay(hour))}:${padded(minute)}`;
  const from = printed(first, minutes[0]);
  const to = printed(last, minutes[1]);
  return {
    start: at,
    end: at + match[0].length - (isSentenceEnd ? 1 : 0),
    kind: 'time',
    value: from < to ? `${from}/${to}` : null,
    unit: null,
  };
}

const padded = (value: number): string => String(value).padStart(2, '0');
const isScripture =
  /\b(?:(?!(?:At|By|From|Until|Before|After|Around|About|Since|Between) )\p{Lu}\p{Ll}+|ratio(?: of)?|by|odds(?: of)?) $/u;

/** A time of day; its value is "15:30", or null where it is not certain which half of the day is meant. */
export function timeOfDay(text: string, at: number): Draft | null {
  const draft = (end: number, value: string | null): Draft => ({
    start: at,
    end,
    kind: 'time',
    value,
    unit: null,
  });
  const isWord = isLetter(text.charCodeAt(at));
  const span = isWord ? null : matchAt(hours, text, at);
  if (span && (!span[0].includes(' and ') || betweenBefore.test(before(text, at)))) return hoursAt(at, span);
  const half = isWord ? null : matchAt(halfDay, text, at);
  if (half?.[3]) {
    const hour = Number(half[1]);
    const minute = Number(half[2] ?? 0);
    if (hour > 12 || minute > 59) return null;
    const ofDay = (hour % 12) + (half[3].toLowerCase() === 'p' ? 12 : 0);
    const isSentenceEnd = half[0].endsWith('.') && !/[ap]\.\s?m\.$/iu.test(half[0]);
    return draft(at + half[0].length - (isSentenceEnd ? 1 : 0), `${padded(ofDay)}:${padded(minute)}`);
  }
  const digits = isWord ? null : matchAt(clock, text, at);
  if (digits) {
    const [hour, minute] = [Number(digits[1]), Number(digits[2])];
    if (hour > 23 || minute > 59 || isScripture.test(before(text, at))) return null;
    return draft(at + digits[0].length, `${padded(hour)}:${padded(minute)}`);
  }
  const spoken = matchAt(oClock, text, at);
  if (spoken) return draft(at + spoken[0].length, null);
  const word = isWord ? matchAt(named, text, at) : null;
  if (!word) return null;
  return draft(at + word[0].length, word[0].toLowerCase() === 'midnight' ? '00:00' : '12:00');
}
