import type { Selector } from '../model.ts';
import type { Candidate, Place } from './place.ts';

/** Finds a passage that holds no word, only signs, by its characters and those around it. */
export function locateSigns(text: string, selector: Selector): Place {
  const { exact, start } = selector;
  const found: Candidate[] = [];
  if (exact !== '') {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
      found.push({ range: { start: at, end: at + exact.length }, score: contextShare(text, at, selector) });
  }
  found.sort((a, b) => b.score - a.score);
  const best = found.at(0);
  if (best === undefined || best.score < 0.1) return { match: 'lost', range: null, score: 0, candidates: [] };
  if (best.score >= 0.5 && best.score > (found.at(1)?.score ?? 0))
    return { match: best.range.start === start ? 'exact' : 'moved', ...best, candidates: [] };
  return { match: 'unsure', ...best, candidates: found.slice(1, 6) };
}

/** How much of the stored context stands around the place, from 0 to 1. */
function contextShare(text: string, start: number, { exact, prefix = '', suffix = '' }: Selector): number {
  const total = prefix.length + suffix.length;
  if (total === 0) return 0;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (before + after) / total;
}
