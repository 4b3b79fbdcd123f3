// Articles and revisions to measure on: whatever `--data` points to, or else the project's own texts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Range } from '../../../src/core/model.ts';

export interface Article {
  readonly name: string;
  readonly text: string;
}

/** A passage of a text's first version, and where it is in the last; null where it is gone. */
export interface RevisedPassage extends Range {
  readonly kind: 'unchanged' | 'ctx_edited' | 'edited' | 'gone';
  readonly truth: Range | null;
}

export interface Revision {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly passages: RevisedPassage[];
}

/** Texts that are in the repository. */
export const ownTexts = ['samples', 'test/fixtures/news'];

const articleEndings = ['.txt', '.article', '.md'];

function filesIn(place: string, endings: readonly string[]): string[] {
  if (!existsSync(place)) return [];
  const isWanted = (file: string): boolean => endings.some((ending) => file.endsWith(ending));
  if (!statSync(place).isDirectory()) return isWanted(place) ? [place] : [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => `${place}/${file}`)
    .filter((file) => isWanted(file) && !file.endsWith('README.md'))
    .sort();
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Every article, as an editor shows it: no BOM, line ends are `\n`. Very short texts are left out. */
export function articlesIn(places: readonly string[]): Article[] {
  return places
    .flatMap((place) => filesIn(place, articleEndings))
    .map((file) => {
      const text = readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
      return { name: nameOf(file), text };
    })
    .filter(({ text }) => text.length >= 800);
}

interface RevisionLine {
  readonly pair?: string;
  readonly before?: string;
  readonly after?: string;
  readonly s?: number;
  readonly e?: number;
  readonly cls?: RevisedPassage['kind'];
  readonly truth?: Range | null;
}

/** Pairs and their passages from `.jsonl` files: lines `{pair, before, after}` and `{pair, s, e, cls, truth}`. */
export function revisionsIn(places: readonly string[]): Revision[] {
  const revisions = new Map<string, Revision>();
  for (const file of places.flatMap((place) => filesIn(place, ['.jsonl']))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.startsWith('{"pair"')) continue;
      const { pair, before, after, s, e, cls, truth } = JSON.parse(line) as RevisionLine;
      if (pair === undefined) continue;
      const key = `${file}:${pair}`;
      if (before !== undefined && after !== undefined)
        revisions.set(key, { name: pair, before, after, passages: [] });
      else if (s !== undefined && e !== undefined && cls)
        revisions.get(key)?.passages.push({ start: s, end: e, kind: cls, truth: truth ?? null });
    }
  }
  return [...revisions.values()];
}
