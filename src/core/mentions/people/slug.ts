import { folded } from '../lexicon.ts';

/** "C. Fred Bergsten" → "c-fred-bergsten": letters and digits, lower case, without accents, joined by hyphens. */
function slugOf(name: string): string {
  const parts =
    folded(name)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.join('-') || 'person';
}

/** Gives slugs to names in turn; a name whose slug is taken gets "-2", "-3", … */
export function uniqueSlugs(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}
