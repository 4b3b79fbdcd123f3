import { leadIns } from './words/subjects.ts';
import type { Range } from '../../model.ts';

const name = String.raw`(?:\p{Lu}[\p{L}.'’-]*\s?)`;
/** "SMITH:", "And from Chairwoman Wells:", "Lena Park, The Harbour Post:", "In the words of Lena Park:", "Lena Park on the pier:". */
const label = new RegExp(
  String.raw`(?:^|[.!?]\s+)(?:(?:And|But|Also|Then|Finally),? )?(?:(?:[Ff]rom|[Tt]his from|[Ii]n the words of|[Tt]o quote|[Hh]ere is|[Hh]ere’s) )?` +
    String.raw`(?:the desk of )?(${name}{1,5})(?:, [^.:;“”"]{2,80}|(?<=\s)(?:on|in|at) [^.:;“”"]{2,60})?[:,]\s*$`,
  'u',
);

/** Who is named right before a colon that ends the words; `at` is their offset in the paragraph. */
export function labelIn(words: string, at: number): Range | null {
  const found = label.exec(words);
  const named = found?.[1].trim();
  if (!found || named === undefined) return null;
  if (!words.trimEnd().endsWith(':') && !/\b(?:in the words of|to quote) /iu.test(found[0])) return null;
  const [first] = named.split(/\s/u);
  if (leadIns.has(first.toLowerCase()) || /^(?:The|A|An|His|Her|It|This|That|There)$/u.test(first))
    return null;
  const start = at + found.index + found[0].indexOf(named);
  return { start, end: start + named.length };
}

/** "—Maria Stark", "- Sanders.", "— Maria Stark, mayor", "(Maria Stark)" */
const signature =
  /^\s*(?:(?:—|–|--|-) ?|\((?=\p{Lu}[\p{L}.’'-]* \p{Lu}))((?:\p{Lu}[\p{L}.’'-]*\p{L} ?){1,5})(?:, [^.!?“”"()]{2,80})?\)?(?:\.(?:\s|$)|\s*$)/u;

/** Who signs right behind a closing mark. */
export function signatureBehind(paragraph: string, closing: number): Range | null {
  const found = signature.exec(paragraph.slice(closing, closing + 160));
  if (!found) return null;
  const named = found[1].trimEnd();
  const start = closing + found[0].indexOf(named);
  return { start, end: start + named.length };
}
