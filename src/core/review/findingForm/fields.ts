import { verdicts, type Verdict } from '../../model.ts';
import { offeredRatings, type Scale } from '../../sidecar/rules/scale.ts';
import { priorities, sourceVoices, type Annotation, type Voice } from '../../sidecar/schema.ts';

type Priority = NonNullable<Annotation['priority']>;

/** What stands in the form of a finding: all as it is shown and typed, empty where nothing is said. */
export interface FindingFields {
  readonly verdict: Verdict | '';
  /** Of the folder's scale, or what is on file. */
  readonly rating: string;
  /** What the passage should read; the passage itself where nothing is to change. */
  readonly correction: string;
  /** Empty: the article itself. */
  readonly speaker: string;
  /** One on file by its title, or a new one: an address, a file, words. */
  readonly source: string;
  readonly says: Voice | '';
  readonly locator: string;
  readonly note: string;
  /** Whom the note asks: with it, it is a query. */
  readonly to: string;
  readonly priority: Priority | '';
  readonly assignee: string;
}

export type FindingField = keyof FindingFields;

/** What keeps a field from being saved, in a sentence. */
export interface FindingProblem {
  readonly at: FindingField;
  readonly message: string;
}

/** The fields that others may have changed on file meanwhile; what is added to them collides with nobody's. */
export const storedFields = ['verdict', 'rating', 'correction', 'speaker', 'priority', 'assignee'] as const;

export const changedFields = (one: FindingFields, other: FindingFields): FindingField[] =>
  fieldNames.filter((field) => one[field].trim() !== other[field].trim());

const texts = ['rating', 'correction', 'speaker', 'source', 'locator', 'note', 'to', 'assignee'] as const;
const fieldNames: readonly FindingField[] = ['verdict', 'says', 'priority', ...texts];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = (values: readonly string[], value: unknown): boolean =>
  value === '' || (typeof value === 'string' && values.includes(value));

/** Whether it is what a form has: it may come from a page, or from a window of an older version. */
const isFields = (value: unknown): value is FindingFields =>
  isRecord(value) &&
  texts.every((field) => typeof value[field] === 'string') &&
  oneOf(verdicts, value.verdict) &&
  oneOf(sourceVoices, value.says) &&
  oneOf(priorities, value.priority);

export const fieldsIn = (value: unknown): FindingFields | null => (isFields(value) ? value : null);

/**
 * What is wrong with the fields by themselves.
 * @param scale that of the folder by now, which may be another than the form offered
 * @param onFile the rating that the annotation has, which stays however old it is; empty without one
 */
export function problemsIn(
  { rating, source, locator, note, to }: FindingFields,
  scale: Scale,
  onFile: string,
): FindingProblem[] {
  const problems: FindingProblem[] = [];
  if (rating !== '' && rating !== onFile && !offeredRatings(scale).includes(rating))
    problems.push({
      at: 'rating',
      message: 'The scale of this folder does not have this rating any more. Choose another, or none.',
    });
  if (source.trim() === '' && locator.trim() !== '')
    problems.push({ at: 'source', message: 'Name the source that this is a place in.' });
  if (to.trim() !== '' && note.trim() === '') problems.push({ at: 'note', message: 'Write what is asked.' });
  return problems;
}
