import type { Issue, Range } from '../../model.ts';
import { drain, type Steps } from '../../steps.ts';
import { parseFile } from '../../yaml/parseFile.ts';
import { readFile } from '../../yaml/readFile.ts';
import { folderRulesFormat } from './format.ts';
import { usualRules, type Rules } from './levels.ts';

/** What the source of a `copydesk.yaml` says. */
export interface FolderRulesReading {
  /** Paths of reference lists, from the file, as they are written. */
  readonly lists: readonly string[];
  /** With what usually holds where they say nothing. */
  readonly rules: Rules;
  readonly issues: readonly Issue[];
  /** It is one YAML document that was read. */
  readonly parses: boolean;
  /** Where `lists` stands; UTF-16 offsets into the source, half-open. */
  readonly listsRange: Range | null;
}

/** Reads a folder's rules. Never throws; what is not understood is left out, with issues. */
export const readFolderRules = (source: string): FolderRulesReading => drain(readFolderRulesInSteps(source));

/** As {@link readFolderRules}. */
export function* readFolderRulesInSteps(source: string): Steps<FolderRulesReading> {
  const { value, issues, parses, locate } = readFile(
    yield* parseFile(source, folderRulesFormat),
    folderRulesFormat,
  );
  return {
    lists: value?.lists ?? [],
    rules: { ...usualRules, ...value?.rules },
    issues,
    parses,
    listsRange: value && locate(value, 'lists'),
  };
}
