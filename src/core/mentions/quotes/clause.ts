import type { Range } from '../../model.ts';
import { isVerb } from './subject.ts';
import { plainVerbs } from './words/subjects.ts';

const word = /[\p{L}\p{N}.&@’'-]*[\p{L}\p{N}’']|[,;:()]/gu;
/** So many words are looked through for the verb. */
const farthest = 30;
const lookedAt = 300;
/** "it’s", "they’re", "won’t" */
const contracted = /^(?:it|he|she|that|there|what|who|here|this)['’]s$|n['’]t$|['’](?:re|ve|ll|d|m)$/iu;
const capital = /^[\p{Lu}\p{N}]/u;
const joins = /^(?:the|an?|of|and|for|de|von|van|his|her|their|its)$/u;

/**
 * Whether the words from the offset on are a clause of their own, as what somebody says mostly is: "the roof leaks", and not
 * "Attorney General Ruth Young on the law" or, of her who advises her, "Attorney General Ruth Young, left".
 */
export function isClause(text: string, { start, end }: Range): boolean {
  let previous = '';
  let seen = 0;
  let commas = 0;
  let onlyName = true;
  for (const [token] of text.slice(start, Math.min(end, start + lookedAt)).matchAll(word)) {
    if (++seen > farthest) return false;
    if (token === ',') commas += 1;
    else if (/^[;:()]$/u.test(token)) {
      if (token === ';') return false;
    } else {
      const lower = token.toLowerCase();
      const isFinite = contracted.test(token) || plainVerbs.has(lower) || isVerb(token, previous);
      if (previous !== '' && isFinite && !(previous === ',' && commas === 1 && onlyName)) return true;
      if (contracted.test(token)) return true;
      if (previous !== ',' && !capital.test(token) && !joins.test(lower)) onlyName = false;
    }
    previous = token;
  }
  return false;
}
