// Holds the Web Annotations that Copydesk exports against what the working group's own tests say MUST be so.
//   npm run bench webAnnotations -- --suite FOLDER [--articles FOLDER]
// FOLDER is a clone of w3c/web-annotation-tests; without it nothing is measured. The articles are those of samples/ where
// none are named; each has its annotations beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { buildLexicon } from '../../scripts/lexicon.ts';
import { handOn } from '../../src/core/export/handedOn.ts';
import { asW3c } from '../../src/core/export/w3c.ts';
import { parseLexicon } from '../../src/core/mentions/lexicon.ts';
import { Reader } from '../../src/core/mentions/reader.ts';
import { check } from '../../src/core/review/check.ts';
import { readSidecar } from '../../src/core/sidecar/read.ts';
import { drain } from '../../src/core/steps.ts';

type Dict = Readonly<Record<string, unknown>>;
const ending = '.annotations.yaml';
const words = process.argv.slice(2);
const valueOf = (name: string) => (words.includes(name) ? words.at(words.indexOf(name) + 1) : undefined);
const suite = valueOf('--suite');
if (suite === undefined) console.log('No tests of the working group: give --suite FOLDER.');
else measure(suite, valueOf('--articles') ?? 'samples');

function measure(folder: string, articles: string): void {
  const { holds, of } = assertionsOf(folder);
  const reader = new Reader(parseLexicon(buildLexicon()));
  const names = readdirSync(articles).filter((name) => name.endsWith(ending));
  let [annotations, kept] = [0, 0];
  const broken: string[] = [];
  for (const name of names) {
    const file = join(articles, name.slice(0, -ending.length));
    const reading = readSidecar(readFileSync(file + ending, 'utf8'));
    const checked = drain(
      check({ text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), reading, reader }),
    );
    const collection = JSON.parse(asW3c(handOn(checked))) as Dict & {
      readonly first?: { readonly items: readonly Dict[] };
    };
    const items = collection.first?.items ?? [];
    annotations += items.length;
    const asked = [
      ...items.flatMap((item) =>
        of.annotation.map((one) => [one, { '@context': collection['@context'], ...item }] as const),
      ),
      ...of.collection.map((one) => [one, collection] as const),
    ];
    for (const [assertion, data] of asked)
      if (holds(assertion, data)) kept++;
      else broken.push(`${basename(file)}: ${assertion}`);
  }
  console.log(
    `${String(names.length)} articles, ${String(annotations)} annotations: ${String(kept)} assertions hold, ${String(broken.length)} do not.`,
  );
  for (const one of broken) console.log(`  ${one}`);
}

/** What MUST be so, and whether it is so of something. */
function assertionsOf(folder: string) {
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
  const definitions = join(folder, 'definitions');
  for (const name of readdirSync(definitions)) {
    const schema = schemaIn(join(definitions, name));
    if (schema) ajv.addSchema(schema, name);
  }
  const listed = (path: string): readonly string[] => {
    const { assertions } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      readonly assertions: readonly string[];
    };
    return assertions.filter((name) => schemaIn(join(folder, name))?.assertionType === 'must');
  };
  const known = new Map<string, (data: unknown) => boolean>();
  const made = (name: string): ((data: unknown) => boolean) => {
    const { $id, expectedResult, ...schema } = schemaIn(join(folder, name)) ?? {};
    const isValid = ajv.compile(schema);
    return (data) => isValid(data) === (expectedResult === 'valid');
  };
  const holds = (name: string, data: unknown): boolean => {
    const validate = known.get(name) ?? made(name);
    known.set(name, validate);
    return validate(data);
  };
  return {
    holds,
    of: {
      annotation: listed('annotations/annotationMusts.test'),
      collection: listed('collections/collectionMusts.test'),
    },
  };
}

/** A schema of draft 4 in the words of later drafts; `null` of a file that is empty. */
function schemaIn(file: string): Dict | null {
  const source = readFileSync(file, 'utf8');
  if (source.trim() === '') return null;
  const { $schema, id, ...schema } = JSON.parse(source, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('exclusiveMinimum' in value)) return value;
    const { minimum, ...rest } = value as Dict;
    return rest.exclusiveMinimum === true ? { ...rest, exclusiveMinimum: minimum } : value;
  }) as Dict;
  return { ...schema, $id: id };
}
