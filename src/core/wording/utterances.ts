import type { Utterance } from '../review/utterances.ts';
import { excerpt, withMarks } from './quotation.ts';

/** What was said, in the marks that it has in the article; a dash stands for what is not the speaker's. */
export const utteranceInWords = (text: string, { pieces }: Utterance, length = Infinity): string =>
  excerpt(pieces.map((piece) => withMarks(text, piece)).join(' – '), length);

/** Whether these are the speaker's own words. */
export const utteranceKinds: Readonly<Record<Utterance['kind'], string>> = {
  direct: 'quoted',
  reported: 'reported speech',
  mixed: 'reported speech, partly quoted',
};
