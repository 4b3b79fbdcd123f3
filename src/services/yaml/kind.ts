import type { Steps } from '../../core/steps.ts';
import type { MergeResult } from '../../core/yaml/merge.ts';

/** What its owner has to know of a reading. */
export interface YamlReading {
  /** The YAML is sound: the desk may go on with this reading. */
  readonly parses: boolean;
}

/** What reads and merges files of a kind: pure functions over their text. */
export interface YamlTools<Reading extends YamlReading> {
  readonly read: (source: string) => Steps<Reading>;
  /** What a file says that cannot be read; `message` is for the user. */
  readonly unreadable: (message: string) => Reading;
  readonly merge: (base: string, ours: string, theirs: string) => MergeResult;
}

/** A kind of YAML file: the sidecar, the registry, the rules of a folder. */
export interface YamlKind<Reading extends YamlReading> {
  /** What messages call such a file, as in "the sidecar". */
  readonly name: string;
  /** Glob of the names of such files. Not of one name, which may hold glob characters. */
  readonly glob: string;
  /** Called when the first file is read, so that nothing is loaded before. */
  readonly tools: () => Promise<YamlTools<Reading>>;
  /** What is said first, or last, where something fails. */
  readonly words: {
    /** "The finding was not saved": before why the file cannot be written. */
    readonly notWritten: string;
    /** "The annotations cannot be read": before the reason. */
    readonly notRead: string;
    /** "Its annotation is still there.": after why a file that an undo empties cannot be removed. */
    readonly notRemoved: string;
  };
}
