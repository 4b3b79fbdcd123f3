import { addTo } from '../groups.ts';
import type { Steps } from '../steps.ts';
import type { FileSchema, YamlFormat } from './format.ts';
import type { LongYaml, ParsedFile, ReadItem } from './long/longYaml.ts';
import { parseLong } from './long/parseLong.ts';
import { parseYaml } from './parse.ts';

/** Shorter files, in UTF-16 units, are parsed whole: that takes no noticeable time. */
const shortestLong = 50_000;

interface Remembered {
  readonly format: object;
  readonly source: string;
  /** Null where it has to be parsed whole: then it is each time, since the nodes of a long file take much room. */
  readonly file: LongYaml | null;
}

/** Two articles checked side by side, and the text that an edit of one begins with. */
const mostRemembered = 3;
/** The long files parsed last, the newest first: what of a text stayed is not parsed again. */
let remembered: readonly Remembered[] = [];

/**
 * Parses a file of a format as {@link parseYaml} does, a long one item by item: it reads the same, and after an edit only
 * the items that changed are parsed. Never throws.
 */
export function* parseFile<Schema extends FileSchema>(
  source: string,
  format: YamlFormat<Schema>,
): Steps<ParsedFile> {
  if (source.length < shortestLong) return parseYaml(source);
  const known = remembered.find((one) => one.format === format && one.source === source);
  const parsed = known ?? { format, source, file: yield* parseLong(source, format, knownItems(format)) };
  remembered = [parsed, ...remembered.filter((one) => one !== parsed)].slice(0, mostRemembered);
  return parsed.file ?? parseYaml(source);
}

/** Gives out what is known of items of a list by their text, each once: two items are never one thing. */
const knownItems =
  (format: object) =>
  (key: string): ((text: string) => ReadItem | undefined) => {
    const known = new Set<ReadItem>();
    for (const one of remembered)
      if (one.format === format && one.file?.key === key)
        for (const { item } of one.file.items) known.add(item);
    const byText = new Map<string, ReadItem[]>();
    for (const item of known) addTo(byText, item.text, item);
    return (text) => byText.get(text)?.shift();
  };
