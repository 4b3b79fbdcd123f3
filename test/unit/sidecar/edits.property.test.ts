import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import {
  addAnnotation,
  deleteAnnotation,
  setArticle,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote, removeNote, updateNote } from '../../../src/core/sidecar/noteEdits.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { readSidecar, type SidecarReading } from '../../../src/core/sidecar/read.ts';
import type { Annotation, Sidecar, SidecarArticle } from '../../../src/core/sidecar/schema.ts';
import type { Patch } from '../../../src/core/yaml/overlay.ts';
import { handwritten } from './handwritten.ts';
import { isMap, itemsOf, readOtherwise, without, type Plain } from './otherReader.ts';

/** How many edits are tried: `npm test` asks for twenty thousand once, `npm run soak` for a million. */
const edits = Number(process.env.COPYDESK_EDITS ?? 1_200);
const share = (part: number): number => Math.ceil(edits * part);

interface Case {
  readonly edit: YamlEdit;
  /** What the sidecar says after it. */
  readonly expected: Sidecar;
  /** The bytes it may change; null where nothing is said about that. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Comments go only with what is deleted. */
  readonly deletes: boolean;
  /** What the file says besides, before the edit and after it. */
  readonly rest: { readonly before: Plain; readonly after: (file: Plain) => Plain };
}

const texts = [
  'Dry.',
  'no',
  '1.10',
  'a: b',
  'two\nlines\n',
  '',
  ' led',
  '“x” #y',
  `${'long prose '.repeat(20)}end`,
  '\u0085\uFEFF\uD83D',
];

const pick = <T>(g: GeneratorValue, from: readonly T[]): T => from[g(fc.nat, { max: from.length - 1 })];

function drawPatch(g: GeneratorValue): Patch<Annotation> {
  const text = () => pick(g, texts);
  const maybe = <T>(value: T): T | null => (g(fc.boolean) ? value : null);
  const fields: Patch<Annotation>[] = [
    { summary: maybe(text()) },
    { speaker: maybe(text()) },
    { verdict: maybe('confirmed' as const) },
    { rating: maybe('true' as const) },
    { assignee: maybe(text()) },
    { checkedBy: maybe(text()), checkedAt: maybe('2026-11-23T10:00:00Z') },
    { stet: maybe({ by: text(), at: '2026-11-23' }) },
    { kind: 'quote' },
    { selector: { exact: text(), start: 7, end: 9 } },
    { selector: { exact: text(), prefix: text(), suffix: text() } },
    { also: maybe([{ exact: text() }, { exact: text() }]) },
    { notes: maybe([{ by: 'Ann', text: text() }]) },
  ];
  const count = g(fc.integer, { min: 1, max: 3 });
  const chosen = Array.from({ length: count }, () => pick(g, fields));
  return Object.assign({}, ...chosen) as Patch<Annotation>;
}

function withPatch<T extends object>(value: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...value, ...patch }).filter(([, field]) => field !== null);
  return Object.fromEntries(entries) as T;
}

function drawCase(g: GeneratorValue, source: string, reading: SidecarReading): Case | null {
  const { value } = reading;
  const index = g(fc.nat, { max: Math.max(0, value.annotations.length - 1) });
  const annotation = value.annotations.at(index);
  const replaced = (made: Annotation | null) => ({
    ...value,
    annotations: value.annotations.flatMap((other) => (other === annotation ? (made ?? []) : other)),
  });
  const at = annotation ? reading.locate(annotation) : null;
  // A deletion may take the rest of its lines and one gap, an addition goes on a line of its own.
  const address = annotation && reading.refOf(annotation);
  const before = readOtherwise(source);
  const place =
    typeof address === 'object'
      ? address.index
      : itemsOf(before, 'annotations').findIndex((item) => idOf(item) === address);
  const besides = (rest: (file: Plain) => Plain) => ({ before: rest(before), after: rest });
  const butForAnnotation = (change: ((item: Plain) => Plain) | null) =>
    withTop('annotations', (items) =>
      listOf(items).flatMap((item, index) => (index === place ? (change ? [change(item)] : []) : [item])),
    );
  const around = at && {
    start: lineBefore(source, source.lastIndexOf('-', at.start)),
    end: linesAfter(source, at.end),
  };
  const inside = at && {
    start: annotation?.id === undefined ? dashOf(source, at.start) : at.start,
    end: around!.end,
  };
  switch (g(fc.nat, { max: 6 })) {
    case 0:
    case 1: {
      if (!address) return null;
      const patch = drawPatch(g);
      return {
        edit: updateAnnotation(address, patch),
        expected: replaced(withPatch(annotation, patch)),
        rest: besides(butForAnnotation((item) => without(item, ['id', ...Object.keys(patch)]))),
        range: inside,
        deletes:
          Object.values(patch).includes(null) ||
          'selector' in patch ||
          'also' in patch ||
          'notes' in patch ||
          'stet' in patch,
      };
    }
    case 2: {
      if (!address) return null;
      return {
        edit: deleteAnnotation(address),
        expected: replaced(null),
        rest: { before: butForAnnotation(null)(before), after: (file) => file },
        range: around,
        deletes: true,
      };
    }
    case 3: {
      if (!address) return null;
      const note = { by: 'Ann', text: pick(g, texts) };
      const made = withPatch(annotation, { notes: [...(annotation.notes ?? []), note] });
      return {
        edit: appendNote(address, note),
        expected: replaced(made),
        rest: besides(butForAnnotation((item) => without(item, ['id', 'notes']))),
        range: inside,
        deletes: false,
      };
    }
    case 4: {
      const person = { id: 'p-new', name: pick(g, texts) };
      return {
        edit: upsertPerson(person),
        expected: { ...value, people: [...value.people, person] },
        rest: besides(
          withTop('people', (people) => listOf(people).filter((item) => idOf(item) !== person.id)),
        ),
        range: null,
        deletes: false,
      };
    }
    case 5: {
      const notes = annotation?.notes ?? [];
      if (!address || notes.length === 0) return null;
      const note = pick(g, notes);
      const nth = notes.findIndex((other) => isDeepStrictEqual(other, note));
      const words = g(fc.boolean) ? pick(g, texts) : null;
      const others = words === null ? notes.toSpliced(nth, 1) : notes.with(nth, { ...note, text: words });
      // What is no note of ours stays in the list, which then stays, too.
      const isLast =
        others.length === 0 && itemsOf(itemsOf(before, 'annotations')[place], 'notes').length === 1;
      return {
        edit: words === null ? removeNote(address, note) : updateNote(address, note, { text: words }),
        expected: replaced(withPatch(annotation, { notes: isLast ? null : others })),
        rest: besides(butForAnnotation((item) => without(item, ['id', 'notes']))),
        range: inside,
        deletes: true,
      };
    }
    default: {
      const patch: Patch<SidecarArticle> = {
        title: pick(g, texts),
        url: 'https://example.org/',
      };
      return {
        edit: setArticle(patch),
        expected: { ...value, article: withPatch<SidecarArticle>(value.article ?? {}, patch) },
        rest: besides(
          withTop('article', (article) => without(isMap(article) ? article : new Map(), Object.keys(patch))),
        ),
        range: null,
        deletes: false,
      };
    }
  }
}

const listOf = (value: Plain | undefined): readonly Plain[] =>
  Array.isArray(value) ? (value as readonly Plain[]) : [];

const idOf = (item: Plain): Plain | undefined => (isMap(item) ? item.get('id') : undefined);

/** A file with something else under a key of its top, which need not be there. */
const withTop =
  (key: string, change: (value: Plain | undefined) => Plain) =>
  (file: Plain): Plain =>
    isMap(file) ? new Map([...file, [key, change(file.get(key))]]) : file;

const lineBefore = (source: string, offset: number) => {
  let at = source.lastIndexOf('\n', offset - 1);
  while (at > 0 && /^\s*$/.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at)))
    at = source.lastIndexOf('\n', at - 1);
  return Math.max(0, at - 1);
};

/** The dash of an item, where only space, comments, anchors and tags stand between: an id that it is given may go there. */
function dashOf(source: string, start: number): number {
  const lead = /-(?:[ \t]+[&!]\S+)*(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:[&!]\S+ )*$/.exec(source.slice(0, start));
  return lead ? lead.index : start;
}

/** Past comments and empty lines. */
function linesAfter(source: string, offset: number): number {
  let at = offset;
  for (;;) {
    const end = source.indexOf('\n', at);
    if (end < 0) return source.length;
    const next = source.indexOf('\n', end + 1);
    const line = source.slice(end + 1, next < 0 ? source.length : next);
    if (!/^\s*(#.*)?$/.test(line) || next < 0) return end + 1;
    at = end + 1;
  }
}

/** The bytes of `before` that are not in the common head or tail with `after`. */
function changedBytes(before: string, after: string): { start: number; end: number } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail };
}

const commentsOf = (text: string) => text.match(/# c\d+/g) ?? [];

/** Names both texts when a check fails. */
function checking(before: string, after: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${words}\n--- before\n${before}\n--- after\n${after}\n---`, { cause: error });
  }
}

describe('any edit of any sidecar', () => {
  for (const aliases of [false, true])
    it(`reads back as intended and touches only its node${aliases ? ', with aliases' : ''}`, () => {
      fc.assert(
        fc.property(fc.gen(), (g) => {
          const source = handwritten(g, { aliases, odd: true });
          const reading = readSidecar(source);
          assert.ok(reading.parses);
          const drawn = drawCase(g, source, reading);
          if (!drawn || reading.duplicateIds.size > 0) return;
          const result = drawn.edit(source);
          if (!result.ok) assert.fail(`${result.message}\n${source}`);
          checking(source, result.text, () => {
            checkReading(source, result.text, drawn);
            assert.deepEqual(drawn.rest.after(readOtherwise(result.text)), drawn.rest.before);
            if (!aliases) checkBytes(source, result.text, drawn);
          });
        }),
        { numRuns: share(0.3) },
      );
    });

  it('that adds an annotation inserts bytes and changes none', () => {
    fc.assert(
      fc.property(fc.gen(), fc.nat({ max: 40 }), (g, start) => {
        const source = handwritten(g, { aliases: true, odd: true });
        const selector = { exact: 'New.', start, end: start + 4 };
        const result = addAnnotation({ id: 'a-new', kind: 'note', selector })(source);
        if (!result.ok) assert.fail(`${result.message}\n${source}`);
        checking(source, result.text, () => {
          const { value } = readSidecar(result.text);
          const others = value.annotations.filter(({ id }) => id !== 'a-new');
          assert.deepEqual(others, readSidecar(source).value.annotations);
          assert.equal(value.annotations.length, others.length + 1);
          const changed = changedBytes(source, result.text);
          assert.ok(changed.start >= changed.end, 'bytes changed');
        });
      }),
      { numRuns: share(0.25) },
    );
  });

  it('that says what is there already changes no byte', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const source = handwritten(g, { aliases: true, odd: true });
        const { value, duplicateIds } = readSidecar(source);
        for (const annotation of value.annotations) {
          if (annotation.id === undefined || duplicateIds.has(annotation.id)) continue;
          const result = updateAnnotation(annotation.id, annotation)(source);
          if (!result.ok) assert.fail(`${result.message}\n${source}`);
          checking(source, result.text, () => assert.equal(result.text, source));
        }
      }),
      { numRuns: share(0.15) },
    );
  });
});

function checkReading(source: string, text: string, { expected, deletes }: Case): void {
  const after = readSidecar(text);
  assert.ok(after.parses);
  assert.deepEqual(after.value, withGivenIds(expected, after.value));
  assert.equal(text.startsWith('\uFEFF'), source.startsWith('\uFEFF'));
  if (source.includes('\r\n')) assert.ok(!/(?<!\r)\n/.test(text), 'a bare line feed among CRLF');
  if (!deletes) assert.deepEqual(commentsOf(text), commentsOf(source));
  const [ended, ends] = [source, text].map((file) => file.endsWith('\n'));
  // A block scalar that keeps its line breaks (`|+`) may be last now: then the last one is its own.
  const isOwn = () => !isDeepStrictEqual(readOtherwise(text.replace(/\r?\n$/, '')), readOtherwise(text));
  assert.ok(ended === ends || (ends && isOwn()), 'the end of the file changed');
}

/** An annotation that had no id may have been given one. */
function withGivenIds(expected: Sidecar, { annotations }: Sidecar): Sidecar {
  const given = (annotation: Annotation, index: number): Annotation =>
    annotation.id === undefined && annotations[index]?.id !== undefined
      ? { ...annotation, id: annotations[index].id }
      : annotation;
  return { ...expected, annotations: expected.annotations.map(given) };
}

function checkBytes(source: string, text: string, { range }: Case): void {
  if (!range) return;
  // A list that is empty now has its brackets on the line of its key.
  if (/^(?:"?annotations"?)?: \[\]/m.test(text)) return;
  const head = source.slice(0, range.start);
  const tail = source.slice(range.end);
  // A tick that becomes a block is set apart from its neighbours by empty lines.
  const isTick = /^(?:- +)?\{/.test(source.slice(range.start));
  const close = (part: string) => (isTick ? part.replace(/(?:\r?\n[ \t]*)+(?=\r?\n)/g, '') : part);
  assert.ok(close(text).startsWith(close(head)), 'bytes before the node changed');
  assert.ok(
    close(text).endsWith(close(tail)) && text.length >= head.length + tail.length,
    'bytes after the node changed',
  );
}
