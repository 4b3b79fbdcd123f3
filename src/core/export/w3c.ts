import { queriesIn } from '../review/queries.ts';
import type { Selector } from '../model.ts';
import { describerOf } from '../selectors/describe.ts';
import type { Note } from '../sidecar/schema.ts';
import { findingLabel } from '../wording/findings.ts';
import { standingLabel, statusLabels } from '../wording/statuses.ts';
import { codePointsIn } from './codePoints.ts';
import type { Resting } from './evidence.ts';
import { headingOf, type HandedAnnotation, type HandedOn } from './handedOn.ts';
import { articleIri, uuidIri } from './iris.ts';
import { utcDay, utcMoment } from './moments.ts';

/** What JSON can hold; keys without a value are left out when it is written. */
type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The annotations as a collection of the W3C Web Annotation Data Model, in JSON-LD
 * (https://www.w3.org/TR/annotation-model/). Its offsets are Unicode code points; ours are UTF-16 units.
 */
export function asW3c(handed: HandedOn): string {
  const { annotations } = handed;
  const article = articleIri(handed);
  const collection = uuidIri(article, 'annotations');
  const page = uuidIri(article, 'annotations', 'page 1');
  const targetOf = targetsIn(handed, article);
  const items = annotations.map((one): Json => annotationIn(handed, one, article, targetOf(one)));
  const written: Json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: headingOf(handed),
    generator: { type: 'Software', name: 'Copydesk' },
    total: items.length,
    ...(items.length === 0
      ? {}
      : {
          first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
          last: page,
        }),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function annotationIn(handed: HandedOn, one: HandedAnnotation, article: string, target: Json): Json {
  const { reviewed, evidence } = one;
  const { annotation } = reviewed;
  const { notes = [] } = annotation;
  return {
    id: uuidIri(article, annotation.id ?? `annotation ${reviewed.key}`),
    type: 'Annotation',
    motivation: findingLabel(annotation, handed.checked.review.scale) === null ? 'commenting' : 'assessing',
    creator: person(annotation.checkedBy),
    created: utcMoment(annotation.checkedAt),
    body: [
      text(annotation.kind, 'tagging'),
      ...assessments(handed, one),
      ...(annotation.summary === undefined ? [] : [text(annotation.summary, 'describing')]),
      ...(annotation.correction === undefined ? [] : [text(annotation.correction, 'editing')]),
      ...evidence.map(sourceIn),
      ...notes.map((note) => noteIn(note, notes)),
    ],
    target,
  };
}

/** What was found, and how it stands where that does not hold as it is. */
function assessments({ checked }: HandedOn, { reviewed }: HandedAnnotation): Json[] {
  const { scale } = checked.review;
  const found = findingLabel(reviewed.annotation, scale);
  const standing = standingLabel(reviewed, scale);
  const says = found === null ? [] : [text(found, 'assessing')];
  return standing === found || (found === null && reviewed.status === 'open')
    ? says
    : [...says, text(found === null ? statusLabels[reviewed.status] : standing, 'tagging')];
}

/** Addresses are linked to; what has none is named. */
function sourceIn({ source: { title, url }, locator, quote }: Resting): Json {
  const words = [title, locator, quote === null ? null : `“${quote}”`]
    .filter((part) => part !== null)
    .join(', ');
  if (url === null) return text(words, 'linking');
  return { type: 'SpecificResource', source: { id: url, label: words }, purpose: 'linking' };
}

function noteIn(note: Note, thread: readonly Note[]): Json {
  const isQuery = queriesIn(thread, null).some((query) => query.note === note);
  const purpose = isQuery ? 'questioning' : note.answers === undefined ? 'commenting' : 'replying';
  return { ...text(note.text, purpose), creator: person(note.by), created: utcMoment(note.at) };
}

const text = (value: string, purpose: string) =>
  ({ type: 'TextualBody', value, format: 'text/plain', purpose }) as const;

const person = (name: string | undefined): Json | undefined =>
  name === undefined ? undefined : { type: 'Person', name };

/** The passage, in the text as it is now; what is not found for certain has no position, and the words that were checked. */
function targetsIn({ checked, header }: HandedOn, article: string): (one: HandedAnnotation) => Json {
  const { text: whole } = checked;
  const describe = describerOf(whole);
  const pointsAt = codePointsIn(whole);
  const state = stateOf(header.retrieved);
  return ({ reviewed, place }) => {
    const isPlaced = place !== null && reviewed.place.match !== 'unsure';
    const selector = isPlaced ? describe(place.range) : reviewed.annotation.selector;
    return {
      type: 'SpecificResource',
      source: article,
      selector: [
        quoteOf(selector),
        ...(isPlaced
          ? [
              {
                type: 'TextPositionSelector',
                start: pointsAt(place.range.start),
                end: pointsAt(place.range.end),
              },
            ]
          : []),
      ],
      ...(isPlaced ? { state } : {}),
    };
  };
}

const quoteOf = ({ exact, prefix, suffix }: Selector): Json => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

/** When this copy of the article was made. */
function stateOf(retrieved: string | undefined): Json | undefined {
  const moment = utcMoment(retrieved);
  if (moment !== undefined) return { type: 'TimeState', sourceDate: moment };
  const day = utcDay(retrieved);
  return day && { type: 'TimeState', sourceDateStart: day.start, sourceDateEnd: day.end };
}
