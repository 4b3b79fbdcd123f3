import { customAlphabet } from 'nanoid';

/** Lower case, without the letters and digits that are mistaken for each other (0 o, 1 i l, u v). */
const idAlphabet = '23456789abcdefghjkmnpqrstwxyz';
const randomPart = customAlphabet(idAlphabet, 5);

/** A new annotation id, as `a-7f3ax`: random, so that two desks do not make the same one. */
export function newAnnotationId(taken: Iterable<string>): string {
  const used = new Set(taken);
  for (;;) {
    const id = `a-${randomPart()}`;
    if (!used.has(id)) return id;
  }
}
