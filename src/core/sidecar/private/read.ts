import { textSha256 } from '../../hash.ts';
import type { Issue } from '../../model.ts';
import { drain, type Steps } from '../../steps.ts';
import { parseFile } from '../../yaml/parseFile.ts';
import { readFile } from '../../yaml/readFile.ts';
import { privateFormat, type KeptText } from './format.ts';

/** What the source of a private file says. */
export interface PrivateReading {
  readonly texts: readonly KeptText[];
  readonly issues: readonly Issue[];
  /** It is one YAML document that was read. */
  readonly parses: boolean;
}

/** Reads a private file. Never throws; what is not understood is left out, with issues. */
export const readPrivate = (source: string): PrivateReading => drain(readPrivateInSteps(source));

/** As {@link readPrivate}. */
export function* readPrivateInSteps(source: string): Steps<PrivateReading> {
  const { value, issues, parses } = readFile(yield* parseFile(source, privateFormat), privateFormat);
  return { texts: value?.texts ?? [], issues, parses };
}

/** The text with a hash, lower-case; one that reads otherwise than it was kept is none. */
export const textKept = ({ texts }: Pick<PrivateReading, 'texts'>, hash: string): string | undefined =>
  texts.find((kept) => kept.textSha256?.toLowerCase() === hash && textSha256(kept.text) === hash)?.text;
