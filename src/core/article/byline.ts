import { letterRanges as letter } from '../letters.ts';
import type { Range } from '../model.ts';

const name = `[${letter}][${letter}.'’-]*`;
const names = `${name}(?: ${name}){0,4}`;
const joint = '(?:, | and | & | with |, and )';
const outlet = `(?:[${letter}\\d.&’'-]+ ){0,5}`;
const post =
  '(?:staff )?(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|critics?|producers?|bureau(?: chief)?)';
const agencies =
  '(?:the )?(?:associated press|reuters|agence france[- ]presse|afp|ap|upi|bloomberg(?: news)?|press association|xinhua|wire (?:services?|reports))';

const by = new RegExp(
  `^(?:(?:written |reported |story |words |text )?by|from)[: ]+(?<names>(?:the )?${names}(?:${joint}${names}){0,5})(?:(?:,|\\s[|•·–—-]|\\s*\\n| in | for |\\s\\().{0,120})?$`,
  'i',
);
/** "By Jane Roe, staff writer", "By Jane Roe in London": what stands behind the names must not pass for one. */
const byAndPost = new RegExp(
  `^by[: ]+(?<names>${name}(?: ${name}){1,4}(?:${joint}${names}){0,5}?)(?:, ${outlet}${post}\\.?| (?:in|for) .{2,80})$`,
  'i',
);
const posted = new RegExp(
  `^(?<names>${names}(?:${joint}${names}){0,4}?),? (?:\\| |[–—-] )?(?:${outlet}${post}|${agencies})\\.?$`,
  'i',
);
const staff = new RegExp(
  `^(?<names>(?:the )?${outlet}(?:${post}|staff)(?: and ${agencies})?|${agencies})$`,
  'i',
);

/** Longest line that is taken for a byline. */
const longest = 200;

/**
 * The words of a byline that name the writers, without "By", as a range inside `line`; `null` where the line is
 * none. `staff` lines name an office only ("STAFF WRITER"); they count only in the head of an article.
 */
export function bylineIn(line: string): Range | null {
  if (line.length > longest) return null;
  const match = bylineMatch(line);
  const writers = match?.groups?.names;
  if (!match || writers === undefined) return null;
  const start = match.index + match[0].indexOf(writers);
  return { start, end: start + writers.length };
}

function bylineMatch(line: string): RegExpExecArray | null {
  const withPost = byAndPost.exec(line);
  if (withPost && looksLikeNames(withPost.groups?.names ?? '')) return withPost;
  const match = by.exec(line);
  if (match && /^by\b/iu.test(line) && looksLikeNames(match.groups?.names ?? '')) return match;
  if (match && /^(?:written|reported|story|words|text)\b/iu.test(line)) return match;
  const named = posted.exec(line);
  const office = /\b(?:staff|news|wire)$/iu.test(named?.groups?.names ?? '');
  if (named && !office && looksLikeNames(named.groups?.names ?? '')) return named;
  return staff.exec(line);
}

/** The pattern ignores case for "BY JANE ROE"; names themselves still begin with a capital. */
const looksLikeNames = (words: string): boolean => {
  const parts = words
    .split(/\s+/u)
    .filter((word) => !/^(?:and|with|&|the|de|da|di|del|van|von|der|la|le|el|al|bin)$/iu.test(word));
  return parts.length > 0 && parts.length <= 14 && parts.every((word) => /^\p{Lu}/u.test(word));
};
