import { byStart, type Issue, type Range } from '../../model.ts';
import { drain, type Steps } from '../../steps.ts';
import { parseFile } from '../../yaml/parseFile.ts';
import { readFile } from '../../yaml/readFile.ts';
import { folderRulesFormat } from './format.ts';
import { usualRules, type Rules } from './levels.ts';
import { ownScale } from './ownScale.ts';
import type { Scale } from './scale.ts';

/** What the source of a `copydesk.yaml` says. */
export interface FolderRulesReading {
  /** Paths of reference lists, from the file, as they are written. */
  readonly lists: readonly string[];
  /** With what usually holds where they say nothing. */
  readonly rules: Rules;
  /** Its own ratings, where it has some. */
  readonly scale: Scale;
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
  const { scale, issues: twice } = ownScale(value?.ratings ?? [], issues, locate, {
    range: value && locate(value, 'ratings'),
    isRead: parses,
  });
  return {
    lists: value?.lists ?? [],
    rules: { ...usualRules, ...value?.rules },
    scale,
    issues: [...issues, ...twice].sort((a, b) => byStart(a.range, b.range)),
    parses,
    listsRange: value && locate(value, 'lists'),
  };
}
