import { openLexicon } from '../../mentions/packed/unpack.ts';
import { readSidecarInSteps } from '../../sidecar/read.ts';
import type { Steps } from '../../steps.ts';
import type { Stamp } from './folderRecords.ts';
import { recordOf, writeRecord } from './record.ts';

/** A file as it is on disk. */
export interface FileTexts {
  readonly text: string;
  /** Source of the sidecar; `null` where there is none. */
  readonly sidecar: string | null;
  /** It is known to be an article, or not; else its text or a sidecar has to tell. */
  readonly isArticle: boolean | null;
}

/** Reads a file into a record on one line; `null` where it is no article. */
export type RecordReader = (file: FileTexts) => Steps<string | null>;

/** @param lexicon the asset of names */
export function recordReader(lexicon: string): RecordReader {
  const words = openLexicon(lexicon);
  return function* ({ text, sidecar, isArticle }) {
    const value = sidecar === null ? null : (yield* readSidecarInSteps(sidecar)).value;
    const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    const record = yield* recordOf({ text: plain, sidecar: value, isArticle }, words);
    return record && writeRecord(record);
  };
}

/** Where a file is, and its sidecar; `null` where there is none. */
export interface FilePaths {
  readonly path: string;
  readonly sidecar: string | null;
}

/** A file that is to be read where it is. */
export interface FileAsked extends FilePaths {
  readonly isArticle: boolean | null;
}

/** What came of it. */
export interface FileRead {
  readonly stamp: Stamp;
  /** `null` where it is no article. */
  readonly line: string | null;
}
