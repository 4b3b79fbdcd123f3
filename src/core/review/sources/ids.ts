/** Longest id that is made of words, in UTF-16 units. */
const longest = 40;

/** An id of small letters, digits and hyphens that nothing of the file has yet: a taken one gets "-2", "-3", … */
export function freeId(words: string, taken: ReadonlySet<string>): string {
  const parts =
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = 'source', ...rest] = parts;
  let slug = first.slice(0, longest);
  for (const part of rest) if (slug.length + part.length < longest) slug += `-${part}`;
  let id = slug;
  for (let nth = 2; taken.has(id); nth++) id = `${slug}-${String(nth)}`;
  return id;
}
