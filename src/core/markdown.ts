import { onOneLine } from './shown.ts';
import { webAddress, type WebAddress } from './webAddress.ts';

/**
 * Markdown as cards show it. Only the functions here make it, and what they take as words is text: never Markdown or
 * HTML, never a link, never an icon.
 */
export type Markdown = string & { readonly [isMarkdown]: true };
declare const isMarkdown: unique symbol;

/** A link that runs a command of ours. */
export type CommandAddress = string & { readonly [isCommandAddress]: true };
declare const isCommandAddress: unique symbol;

/** Where a picture of this machine is. */
export type PictureAddress = string & { readonly [isPictureAddress]: true };
declare const isPictureAddress: unique symbol;

/** The address of a file as one of a picture, with nothing in it that could end it or begin anything else. */
export const pictureAddress = (uri: string): PictureAddress =>
  onOneLine(uri).replace(/[^\w:/.%+-]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[!'()*~]/g, inPercent),
  ) as PictureAddress;

/** Signs of ASCII but those that mean nothing to Markdown, to HTML or in a label with icons wherever they stand. */
const sign = '[!#$&(-+\\--/:<->@[-`{-~]';
const signs = new RegExp(sign, 'gu');
/** And what stands next to a mark: between a letter and a sign a mark opens or closes nothing, between signs it does. */
const signsAndEdges = new RegExp(`^\\S|\\S$|${sign}`, 'gu');

/**
 * Words as they are. Written as character references, signs are only signs; spaces stay spaces, so that lines break
 * between words.
 */
export const plain = (words: string): Markdown => made(written(onOneLine(words).trim()));

export const strong = (words: string): Markdown => wrapped('**', words);
export const emphasised = (words: string): Markdown => wrapped('*', words);

/** A part of a running text. */
export interface Run {
  readonly words: string;
  /** `struck`: it is not there any more; `strong`: it is new. */
  readonly look: 'plain' | 'struck' | 'strong';
}

const marksOf = { struck: '~~', strong: '**' } as const;

/** A running text of parts that look different, also within a word. */
export const running = (runs: readonly Run[]): Markdown =>
  made(
    joinedRuns(runs)
      .map(({ words, look }) =>
        look === 'plain' ? written(words, signsAndEdges) : wrapped(marksOf[look], words),
      )
      .join(''),
  );

/**
 * Runs of one look next to each other are one: between them, the marks of both would be read as others. So are those with
 * nothing but what is not shown between them.
 */
function joinedRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const shown = runs.map(({ words, look }) => ({ words: onOneLine(words), look }));
  for (const run of shown.filter(({ words, look }) => (look === 'plain' ? words : words.trim()) !== '')) {
    const last = kept.at(-1);
    if (last?.look !== run.look) kept.push(run);
    else kept[kept.length - 1] = { ...last, words: last.words + run.words };
  }
  return kept;
}

/** @param id of a codicon */
export const icon = (id: string): Markdown => made(`$(${id.replace(/[^a-z-]/g, '')})`);

/**
 * Words to click.
 * @param tip shown while the pointer rests on them
 */
export const link = (words: string, target: WebAddress | CommandAddress, tip = ''): Markdown =>
  made(`[${plain(words) || 'link'}](${target}${quoted(tip)})`);

/** A picture of this machine, so high in CSS pixels; `words` say what it shows. */
export const picture = (words: string, address: PictureAddress, height: number): Markdown =>
  made(`![${plain(words)}](${address}|height=${String(height)})`);

/** How many letters of it are read, icons left out. */
export const lengthRead = (markdown: Markdown): number =>
  markdown
    .replace(/!\[[^\]]*\]\([^)]*\)|\$\([a-z-]+\)/g, '')
    .replace(/\]\([^)]*\)|[[*~]/g, '')
    .replace(/&#\d+;/g, '.').length;

export function commandAddress(id: string, argument: unknown): CommandAddress {
  const encoded = encodeURIComponent(JSON.stringify([argument]));
  return `command:${id}?${encoded.replace(/[!'()*_~]/g, inPercent)}` as CommandAddress;
}

/** Parts of one line with a space between; empty ones count for nothing. */
export const line = (...parts: readonly Markdown[]): Markdown => made(parts.filter(Boolean).join(' '));
export const joined = (parts: readonly Markdown[], between: ', ' | ' · '): Markdown =>
  made(parts.filter(Boolean).join(between === ' · ' ? '  ·  ' : between));
export const paragraphs = (parts: readonly Markdown[]): Markdown => made(parts.join('\n\n'));

/** A web address in a text, without the sign that ends the sentence. */
const addressInText = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]/gi;

/** A text of several lines as it is; web addresses in it can be clicked. */
export const wholeText = (words: string): Markdown =>
  paragraphs(
    words
      .split(/\n\s*\n/)
      .map((paragraph) => made(paragraph.split('\n').map(withAddresses).filter(Boolean).join('  \n')))
      .filter(Boolean),
  );

function withAddresses(words: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: address, index } of words.matchAll(addressInText)) {
    const target = webAddress(address);
    if (target === null) continue;
    parts.push(written(words.slice(done, index)), link(address, target));
    done = index + address.length;
  }
  return [...parts, written(words.slice(done))].join('').trim();
}

/** Behind the address of a link. */
const quoted = (tip: string): string => {
  const inside = onOneLine(tip)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, reference);
  return inside === '' ? '' : ` "${inside}"`;
};

const written = (words: string, which = signs): string =>
  onOneLine(words).replace(/\s+/g, ' ').replace(which, reference);

const reference = (letter: string): string => `&#${String(letter.codePointAt(0))};`;

const wrapped = (mark: string, words: string): Markdown => {
  const inside = plain(words);
  return inside === '' ? inside : made(`${mark}${inside}${mark}`);
};

const inPercent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

// The one place that makes it.
const made = (markdown: string): Markdown => markdown as Markdown;
