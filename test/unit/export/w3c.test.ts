import assert from 'node:assert/strict';
import { asW3c } from '../../../src/core/export/w3c.ts';
import { handedWith, text, yaml } from './stories.ts';

type Dict = Record<string, unknown>;
const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const collectionOf = (source = yaml): Dict => JSON.parse(asW3c(handedWith(source))) as Dict;
const itemsOf = (collection: Dict): Dict[] => ((collection.first as Dict | undefined)?.items ?? []) as Dict[];

const iri = /^[a-z][a-z\d+.-]*:\S+$/i;
/** An `xsd:dateTime` in UTC. */
const dateTimePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
function assertDateTime(value: unknown): void {
  assert.ok(
    typeof value === 'string' && dateTimePattern.test(value),
    `${JSON.stringify(value)} is no dateTime`,
  );
}
const motivations = new Set([
  'assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying',
  'linking', 'moderating', 'questioning', 'replying', 'tagging',
]); // prettier-ignore

/** What https://www.w3.org/TR/annotation-model/ says MUST be so of an annotation, as far as ours have it. */
function assertModel(annotation: Dict): void {
  assert.match(String(annotation.id), iri, '3.1: exactly one IRI');
  assert.equal(annotation.type, 'Annotation');
  assert.ok(motivations.has(String(annotation.motivation)), '3.3.5');
  if (annotation.created !== undefined) assertDateTime(annotation.created);
  for (const body of annotation.body as Dict[]) {
    assert.ok(motivations.has(String(body.purpose)), '3.3.5');
    if (body.created !== undefined) assertDateTime(body.created);
    if (body.type === 'TextualBody') assert.equal(typeof body.value, 'string', '3.2.4: exactly one value');
    else {
      assert.equal(body.type, 'SpecificResource', '4: only these have a purpose');
      assert.match(String((body.source as Dict).id), iri);
    }
  }
  const target = annotation.target as Dict;
  assert.match(String(target.source), iri, '4: exactly one source');
  for (const selector of target.selector as Dict[])
    if (selector.type === 'TextQuoteSelector') {
      assert.equal(typeof selector.exact, 'string', '4.2.4: exactly one exact');
      for (const side of ['prefix', 'suffix'])
        assert.ok(['string', 'undefined'].includes(typeof selector[side]));
    } else {
      assert.equal(selector.type, 'TextPositionSelector');
      assert.ok(
        Number.isInteger(selector.start) && Number.isInteger(selector.end),
        '4.2.5: non-negative integers',
      );
      assert.ok(0 <= Number(selector.start) && Number(selector.start) <= Number(selector.end));
    }
  if (isDict(target.state)) {
    const { sourceDate, sourceDateStart, sourceDateEnd } = target.state;
    assert.equal(target.state.type, 'TimeState', '4.3.1');
    if (sourceDate === undefined) {
      assertDateTime(sourceDateStart);
      assertDateTime(sourceDateEnd);
    } else {
      assertDateTime(sourceDate);
      assert.equal(sourceDateStart ?? sourceDateEnd, undefined, 'a moment is no period');
    }
  }
}

describe('an export as Web Annotations', () => {
  it('keeps to the model, in a collection with one page', () => {
    const collection = collectionOf();
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection.type, 'AnnotationCollection');
    assert.match(String(collection.id), iri);
    assert.equal(collection.total, 4);
    const page = collection.first as Dict;
    assert.equal(page.type, 'AnnotationPage');
    assert.match(String(page.id), iri);
    const items = itemsOf(collection);
    assert.equal(items.length, 4);
    assert.equal(new Set(items.map(({ id }) => id)).size, 4);
    items.forEach(assertModel);
  });

  it('counts code points, and gives no position to what is lost', () => {
    const [, quote, figure, lost] = itemsOf(collectionOf()).map(
      ({ target }) => (target as Dict).selector as Dict[],
    );
    const points = Array.from(text);
    for (const [selector, words] of [
      [quote, 'We ran 🚢 late,'],
      [figure, '$3 million'],
    ] as const)
      assert.equal(points.slice(Number(selector[1].start), Number(selector[1].end)).join(''), words);
    assert.equal(lost.length, 1);
    assert.equal(lost[0].exact, 'words that nobody wrote');
  });

  it('makes up no time of day: a moment is told in UTC, a day not at all, and the copy as a period', () => {
    const [claim, quote] = itemsOf(collectionOf());
    assert.equal(claim.created, '2026-11-23T10:00:00Z');
    assert.equal(quote.created, undefined);
    assert.deepEqual((claim.target as Dict).state, {
      type: 'TimeState',
      sourceDateStart: '2026-11-20T00:00:00Z',
      sourceDateEnd: '2026-11-20T23:59:59Z',
    });
    const exact = collectionOf(yaml.replace('retrieved: 2026-11-20', 'retrieved: 2026-11-20T08:00:00-05'));
    assert.deepEqual((itemsOf(exact)[0].target as Dict).state, {
      type: 'TimeState',
      sourceDate: '2026-11-20T13:00:00Z',
    });
  });

  it('tells queries from answers, links to sources on the web, and names the others', () => {
    const bodies = itemsOf(collectionOf()).map(({ body }) => body as Dict[]);
    assert.deepEqual(
      bodies[2].map(({ purpose }) => purpose),
      ['tagging', 'assessing', 'editing', 'questioning', 'replying'],
    );
    const links = [...bodies[0], ...bodies[1]].filter(({ purpose }) => purpose === 'linking');
    assert.deepEqual(
      links.map(({ source, value }) => (isDict(source) ? source.id : value)),
      ['https://example.org/time_table', 'https://example.org/time_table', 'Interview'],
    );
  });

  it('knows an article without an address by its text, and an annotation by the same name each time', () => {
    const local = yaml.replace('  url: https://example.org/ferry_line\n', '');
    const [first] = itemsOf(collectionOf(local));
    assert.match(String((first.target as Dict).source), /^ni:\/\/\/sha-256;[\w-]{43}$/);
    assert.equal(itemsOf(collectionOf())[0].id, itemsOf(collectionOf())[0].id);
    assert.match(
      String(first.id),
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('is an empty collection of an article without annotations', () => {
    const collection = collectionOf('version: 1\n');
    assert.deepEqual([collection.total, collection.first], [0, undefined]);
  });
});
