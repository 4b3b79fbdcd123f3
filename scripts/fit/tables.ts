import { format, resolveConfig } from 'prettier';

/** A constant of a generated file: `export const NAME: TYPE = {…}`. */
export interface Table {
  readonly name: string;
  readonly type: string;
  readonly weights: Readonly<Record<string, number>>;
}

/** A generated file. */
export interface TableFile {
  /** From the project's root. */
  readonly path: string;
  readonly imports: readonly { readonly types: readonly string[]; readonly from: string }[];
  readonly tables: readonly Table[];
}

/** Characters of a comment's line. */
const lineWidth = 116;

/** The text of the file, as Prettier leaves it. `header` says how the weights came about. */
export async function printTables({ path, imports, tables }: TableFile, header: string): Promise<string> {
  const text = [
    ...wrapped(header).map((line) => `// ${line}`),
    ...imports.map(({ types, from }) => `import type { ${types.join(', ')} } from '${from}';`),
    ...tables.map(
      ({ name, type, weights }) => `\nexport const ${name}: ${type} = {\n${entriesOf(weights)}\n};`,
    ),
  ].join('\n');
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

/** The header of a printed file, as it was handed to `printTables`. */
export const headerOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => line.slice('// '.length))
    .join(' ');

/** What is added always stands in front, the others by their names. */
function entriesOf(weights: Readonly<Record<string, number>>): string {
  const rank = (name: string): string => (name === 'always' ? '' : name);
  return Object.entries(weights)
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`)
    .join('\n');
}

function wrapped(words: string): string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > lineWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** Rounded to a multiple of `step`, without a negative zero. */
export const rounded = (weight: number, step: number): number =>
  Number((Math.round(weight / step) * step).toFixed(2)) + 0;
