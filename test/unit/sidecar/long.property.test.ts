import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import {
  addAnnotation,
  addDismissed,
  deleteAnnotation,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { sidecarFormat } from '../../../src/core/sidecar/format.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Data } from '../../../src/core/yaml/data.ts';
import { dataOf } from '../../../src/core/yaml/readData.ts';
import { allOf, type YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { isLong, type ParsedFile } from '../../../src/core/yaml/long/longYaml.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { parseFile } from '../../../src/core/yaml/parseFile.ts';
import { readFile } from '../../../src/core/yaml/readFile.ts';
import { handwritten } from './handwritten.ts';

const runs = Math.ceil(Number(process.env.COPYDESK_EDITS ?? 1_200) / 6);

/** Makes a file so long that its items are parsed one by one. */
function lengthened(source: string): string {
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const at = source.startsWith('\uFEFF') ? 1 : 0;
  return `${source.slice(0, at)}# ${'long '.repeat(10_000)}${lineBreak}${source.slice(at)}`;
}

const parse = (source: string): ParsedFile => drain(parseFile(source, sidecarFormat));

/** All that a file says and where, so that two ways to parse it can be compared. */
function everythingIn(parsed: ParsedFile) {
  const { value, issues, parses, writable, locate, indexOf } = readFile(parsed, sidecarFormat);
  const places: unknown[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const fields = Object.keys(part).map((field) => [field, locate(part, field)]);
    places.push([locate(part), indexOf(part), Array.isArray(part) ? null : fields]);
    Object.values(part).forEach(visit);
  };
  visit(value);
  const data = parses ? dataOf(parsed) : null;
  return { value, issues, parses, writable, places, data: data && plain(data) };
}

/** With keys in their order, and without origins. */
function plain(data: Data): unknown {
  if (data.type === 'leaf') return data;
  if (data.type === 'list') return [data.tag, data.items.map(plain)];
  return [data.tag, [...data.entries].map(([key, value]) => [key, plain(value)])];
}

const slips = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  '- ',
  '#',
  '&a ',
  '*a ',
  '!t ',
  '|',
  '>',
  '\t',
  '\r',
  '\n',
  ' ',
  '---\n',
  '?',
  ',',
];

/** As somebody leaves it who slips while typing: something too much, or too little. */
function slipped(g: GeneratorValue, source: string): string {
  const at = g(fc.nat, { max: source.length });
  const gone = g(fc.nat, { max: 3 });
  const typed = slips[g(fc.nat, { max: slips.length - 1 })];
  return source.slice(0, at) + typed + source.slice(at + gone);
}

describe('a long sidecar that is parsed item by item', () => {
  for (const [words, change] of [
    ['', (_: GeneratorValue, source: string) => source],
    [', also after a slip of the keys,', slipped],
  ] as const)
    it(`reads${words} as it does when parsed whole`, () => {
      let apart = 0;
      fc.assert(
        fc.property(fc.gen(), fc.boolean(), (g, aliases) => {
          const source = lengthened(change(g, handwritten(g, { aliases, odd: true, most: 8 })));
          const parsed = parse(source);
          if (isLong(parsed)) apart++;
          assert.deepEqual(everythingIn(parsed), everythingIn(parseYaml(source)), source.slice(50_000));
        }),
        { numRuns: runs },
      );
      assert.ok(apart > 0, `none of ${runs} files was parsed item by item`);
    });

  it('is edited as a short one is, to the byte', () => {
    fc.assert(
      fc.property(fc.gen(), fc.boolean(), (g, aliases) => {
        const source = handwritten(g, { aliases, odd: true, most: 8 });
        const count = 1 + g(fc.nat, { max: 2 });
        const edit = allOf(...Array.from({ length: count }, () => drawEdit(g, source)));
        const short = edit(source);
        const long = edit(lengthened(source));
        assert.deepEqual(long, short.ok ? { ok: true, text: lengthened(short.text) } : short);
        if (!long.ok) return;
        assert.deepEqual(everythingIn(parse(long.text)), everythingIn(parseYaml(long.text)));
      }),
      { numRuns: runs },
    );
  });
});

function drawEdit(g: GeneratorValue, source: string): YamlEdit {
  const ids = readSidecar(source).value.annotations.flatMap(({ id }) => id ?? []);
  const id = ids.length === 0 ? 'a-none' : ids[g(fc.nat, { max: ids.length - 1 })];
  const start = g(fc.nat, { max: 80 });
  const edits = [
    () => updateAnnotation(id, { summary: 'It rained.', verdict: 'confirmed', speaker: null }),
    () =>
      updateAnnotation(id, { selector: { exact: 'It rained.', start, end: start + 10 }, assignee: 'Ann' }),
    () => appendNote(id, { by: 'Ann', text: 'Which count?' }),
    () => deleteAnnotation(id),
    () =>
      addAnnotation({
        id: `a-new${String(start)}`,
        kind: 'note',
        selector: { exact: 'New.', start, end: start + 4 },
      }),
    () => upsertPerson({ id: 'p-new', name: 'Ann Roe' }),
    () => addDismissed({ kind: 'claim', exact: 'It rained.' }),
  ];
  return edits[g(fc.nat, { max: edits.length - 1 })]();
}
