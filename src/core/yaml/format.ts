import type * as v from 'valibot';
import type { Data, Dict } from './data.ts';

/** How values are written that the file has no way of its own for. */
export interface WritingStyle {
  /** Keys whose text is always double-quoted on one line, so that no reader or formatter touches it. */
  readonly quotedKeys: ReadonlySet<string>;
  /** Keys of what people write in sentences: folded over several lines where it is long. */
  readonly proseKeys: ReadonlySet<string>;
  /** Prose longer than this, in UTF-16 units, is folded, into lines of at most this width with their indentation. */
  readonly proseWidth: number;
  /** How much deeper than its key a value stands, in spaces. */
  readonly indentStep: number;
  /** Lists of the top whose items are set apart by empty lines, so that two people's additions merge in git. */
  readonly spacedLists: ReadonlySet<string>;
  /** Lists of the top of which some entries stand on one line each, together, as long as they do not outgrow that. */
  readonly lineEntries: LineEntries;
  /** Keys of objects, or of lists of them, that stand on one line each: which of them do. */
  readonly lineObjects: ReadonlyMap<string, (object: Dict) => boolean>;
}

/** By the key of the list: whether an entry on one line comes to say so much that it is to become a block. */
export type LineEntries = ReadonlyMap<string, (before: Data, after: Data) => boolean>;

/** What an object of a schema may hold, in the order in which we write it. */
export type Entries = Readonly<Record<string, v.GenericSchema>>;

/** The schema of a whole file. Nothing is required at its top: what a file does not say is not there. */
export type FileSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** A kind of YAML file: what it holds, what messages call it, how we write in it. */
export interface YamlFormat<Schema extends FileSchema = FileSchema> {
  /** What messages call such a file, as in "the sidecar". */
  readonly name: string;
  readonly schema: Schema;
  /** What we write after `version:`; a file with a higher one is read and never written. Null: it has no version. */
  readonly version: number | null;
  /**
   * Objects that are short and often end too late: a key of what is around one, found inside it, is reported as
   * indented too deep.
   */
  readonly tightKeys: ReadonlySet<string>;
  readonly style: WritingStyle;
}

/** The keys of the top of a format. */
export type TopKey<Schema extends FileSchema> = keyof Schema['entries'] & string;

/** The key of a file's version, which stands first. */
export const versionKey = 'version';
