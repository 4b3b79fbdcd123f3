// The classes of edits, and how one case is made: an article, a passage in it, the edited article and where the
// passage truly is afterwards.
import type { Range } from '../../../src/core/model.ts';
import {
  curl,
  deleteParagraph,
  doubleSentenceSpaces,
  insertAdvertisements,
  insertParagraphs,
  moveParagraph,
  rewrap,
  rewriteWords,
  straighten,
  typos,
} from './edits.ts';
import type { Random } from './random.ts';
import { below, pick } from './random.ts';
import { paragraphAt, paragraphsOf, wordTexts } from './segments.ts';
import { TrackedText } from './trackedText.ts';

/** What edits draw new words from. */
export interface Material {
  readonly vocabulary: readonly string[];
  /** Paragraphs of other articles. */
  readonly foreign: readonly string[];
}

export interface EditedCase {
  readonly text: string;
  /** Null where the passage is gone. */
  readonly truth: Range | null;
}

interface Scene extends Material {
  readonly doc: TrackedText;
  readonly original: string;
  readonly passage: Range;
  readonly random: Random;
}

interface EditClass {
  readonly name: string;
  readonly gone?: true;
  /** Words of the passage are replaced: a case that leaves too few of them is no case. */
  readonly rewrites?: true;
  /** False where the class does not apply to this passage. */
  readonly edit: (scene: Scene) => boolean;
}

const always = (edit: (scene: Scene) => void) => (scene: Scene) => {
  edit(scene);
  return true;
};

function currentRange({ doc, passage }: Scene): Range {
  const range = doc.find(passage);
  if (!range) throw new Error('the passage is gone');
  return range;
}

const foreignParagraphs = (scene: Scene, count: number): string[] =>
  Array.from({ length: count }, () => pick(scene.random, scene.foreign));

function paragraphOfPassage(scene: Scene): { paragraphs: Range[]; index: number } {
  const paragraphs = paragraphsOf(scene.doc.text);
  return { paragraphs, index: paragraphAt(paragraphs, currentRange(scene).start) };
}

const addTypos =
  (count: number, minLength: number) =>
  (scene: Scene): boolean => {
    const range = currentRange(scene);
    if (range.end - range.start < minLength) return false;
    typos(scene.doc, range, scene.random, count);
    return true;
  };

const rewritePassage =
  (share: number, minWords: number) =>
  (scene: Scene): boolean => {
    const words = wordTexts(scene.original.slice(scene.passage.start, scene.passage.end));
    if (words.length < minWords) return false;
    rewriteWords(scene.doc, currentRange(scene), share, scene.random, scene.vocabulary);
    return true;
  };

function rewriteContext(scene: Scene): void {
  const { doc, random, vocabulary } = scene;
  const { start, end } = currentRange(scene);
  rewriteWords(doc, { start: end, end: Math.min(doc.text.length, end + 120) }, 0.5, random, vocabulary);
  rewriteWords(doc, { start: Math.max(0, start - 120), end: start }, 0.5, random, vocabulary);
}

function insertBefore(scene: Scene, count: number): void {
  const { paragraphs, index } = paragraphOfPassage(scene);
  const before = paragraphs[below(scene.random, index + 1)];
  insertParagraphs(scene.doc, before.start, foreignParagraphs(scene, count));
}

function deleteBefore(scene: Scene, count: number): boolean {
  for (let done = 0; done < count; done++) {
    const { paragraphs, index } = paragraphOfPassage(scene);
    if (index < 1) return done > 0;
    deleteParagraph(scene.doc, paragraphs, below(scene.random, index));
  }
  return true;
}

/** Whichever of straight and curly the article does not use. */
function normaliseQuotes(scene: Scene): boolean {
  const curly = scene.original.match(/[“”‘’]/g)?.length ?? 0;
  const straight = scene.original.match(/["']/g)?.length ?? 0;
  return (curly >= straight ? straighten(scene.doc) : curl(scene.doc)) > 0;
}

/** A copy of the passage's paragraph, at least one paragraph away. */
function copyParagraph(scene: Scene, where: 'before' | 'after'): boolean {
  const { doc } = scene;
  const { paragraphs, index } = paragraphOfPassage(scene);
  const first = where === 'after' ? index + 2 : 0;
  const last = where === 'after' ? paragraphs.length : index - 1;
  if (last < first || first >= paragraphs.length) return false;
  const copy = doc.text.slice(paragraphs[index].start, paragraphs[index].end);
  const target = first + below(scene.random, last - first + 1);
  const atEnd = target >= paragraphs.length;
  const offset = atEnd ? doc.text.length : paragraphs[target].start;
  doc.replace(offset, offset, `${atEnd ? '\n\n' : ''}${copy}\n\n`);
  return true;
}

function deletePassage(scene: Scene): void {
  const { doc } = scene;
  let { start, end } = currentRange(scene);
  if (doc.text[end] === ' ') end++;
  else if (doc.text[start - 1] === ' ') start--;
  doc.replace(start, end, '');
}

function deletePassageParagraph(scene: Scene): void {
  const { paragraphs, index } = paragraphOfPassage(scene);
  deleteParagraph(scene.doc, paragraphs, index);
}

function replacePassageParagraph(scene: Scene): void {
  const { paragraphs, index } = paragraphOfPassage(scene);
  const { start, end } = paragraphs[index];
  scene.doc.replace(start, end, pick(scene.random, scene.foreign));
}

/** A day's work on the article: paragraphs in, out and moved, ads, a rewrite throughout, a typo, new typography. */
function editEverything(scene: Scene): void {
  const { doc, random } = scene;
  insertBefore(scene, 2);
  deleteBefore(scene, 1);
  insertAdvertisements(doc, random);
  rewriteWords(doc, { start: 0, end: doc.text.length }, 0.08, random, scene.vocabulary);
  const range = doc.find(scene.passage);
  if (range && range.end - range.start > 12) typos(doc, range, random, 1);
  moveParagraph(doc, below(random, doc.text.length), random);
  normaliseQuotes(scene);
  rewrap(doc);
}

export const editClasses: readonly EditClass[] = [
  { name: 'unchanged', edit: () => true },
  { name: 'typo', edit: addTypos(1, 5) },
  { name: '3 typos', edit: addTypos(3, 30) },
  { name: '10 % rewritten', rewrites: true, edit: rewritePassage(0.1, 5) },
  { name: '25 % rewritten', rewrites: true, edit: rewritePassage(0.25, 4) },
  { name: '50 % rewritten', rewrites: true, edit: rewritePassage(0.5, 4) },
  { name: 'context rewritten', edit: always(rewriteContext) },
  {
    name: 'text inserted before',
    edit: always((scene) => insertBefore(scene, 1 + below(scene.random, 4))),
  },
  { name: 'text deleted before', edit: (scene) => deleteBefore(scene, 1 + below(scene.random, 3)) },
  { name: 'ads inserted', edit: always(({ doc, random }) => insertAdvertisements(doc, random)) },
  {
    name: 'paragraph moved',
    edit: (scene) => moveParagraph(scene.doc, currentRange(scene).start, scene.random),
  },
  { name: 'quotes and dashes', edit: normaliseQuotes },
  { name: 'wrapped', edit: always(({ doc }) => rewrap(doc)) },
  {
    name: 'all typography',
    edit: always((scene) => {
      normaliseQuotes(scene);
      doubleSentenceSpaces(scene.doc);
      rewrap(scene.doc);
    }),
  },
  { name: 'copy placed after', edit: (scene) => copyParagraph(scene, 'after') },
  { name: 'copy placed before', edit: (scene) => copyParagraph(scene, 'before') },
  { name: 'all together', rewrites: true, edit: always(editEverything) },
  { name: 'passage deleted', gone: true, edit: always(deletePassage) },
  { name: 'paragraph deleted', gone: true, edit: always(deletePassageParagraph) },
  { name: 'paragraph replaced', gone: true, edit: always(replacePassageParagraph) },
  {
    name: 'all, and deleted',
    gone: true,
    edit: (scene) => {
      editEverything(scene);
      if (!scene.doc.find(scene.passage)) return false;
      deletePassage(scene);
      return true;
    },
  },
];

/** Null where the class does not apply, or leaves too little of the passage to say where it is. */
export function makeCase(
  text: string,
  passage: Range,
  editClass: EditClass,
  random: Random,
  material: Material,
): EditedCase | null {
  const doc = new TrackedText(text);
  if (!editClass.edit({ doc, original: text, passage, random, ...material })) return null;
  const found = doc.find(passage);
  if (editClass.gone) return found ? null : { text: doc.text, truth: null };
  if (!found) return null;

  const truth = trimmed(doc.text, found);
  const length = truth.end - truth.start;
  if (length < 1 || length > (passage.end - passage.start) * 3 + 20) return null;
  const before = text.slice(passage.start, passage.end);
  const after = doc.text.slice(truth.start, truth.end);
  if (editClass.rewrites && keptShare(before, after) < 0.4) return null;
  return { text: doc.text, truth };
}

function trimmed(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.start + words.trimEnd().length) };
}

function keptShare(before: string, after: string): number {
  const words = wordTexts(before);
  const kept = new Set(wordTexts(after));
  return words.filter((word) => kept.has(word)).length / words.length;
}
