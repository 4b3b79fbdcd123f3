import * as v from 'valibot';
import { annotationKinds, usualRatings, verdicts } from '../model.ts';
import { isOnCalendar } from '../partialDates.ts';

/**
 * The one definition of the sidecar: types, validation and JSON Schema all come from it, and the order of the entries is
 * the order in which we write keys. Keys that are not named here are allowed and kept.
 * Messages finish the sentence "<key>: …" and say what to write instead.
 */
const words = v.string('write text here, in quotes if it holds special characters');
const text = (description: string) => v.pipe(words, v.description(description));
const optionalText = (description: string) => v.exactOptional(text(description));

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?([Zz]|[+-]\d{2}(:?\d{2})?)?)?$/;
const listedPattern = /^(none|[^/]+\/.+)$/;
const hashPattern = /^[0-9A-Fa-f]{64}$/;

/** Of what is no date at all the pattern says so. */
const onCalendar = v.check(
  (date: string) => isOnCalendar(/^\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0] ?? '2000'),
  ({ input }) => `the calendar has no ${input}, write another day or month, or leave it out`,
);

const date = (description: string) =>
  v.exactOptional(
    v.pipe(
      words,
      v.regex(datePattern, 'write the date as 2026-11-23, or only 2026-11 or 2026'),
      onCalendar,
      v.description(description),
    ),
  );
const moment = (description: string) =>
  v.exactOptional(
    v.pipe(
      words,
      v.regex(momentPattern, 'write the time as 2026-11-23T10:00:00Z, or only the date'),
      onCalendar,
      v.description(description),
    ),
  );
const hash = (description: string) =>
  v.exactOptional(
    v.pipe(
      words,
      v.regex(hashPattern, 'write the SHA-256 as 64 hexadecimal digits, or leave it out'),
      v.description(description),
    ),
  );
/** A whole number, not below zero. */
const count = (description: string) => {
  const wanted = 'write a whole number, without quotes';
  return v.exactOptional(
    v.pipe(v.number(wanted), v.integer(wanted), v.minValue(0, wanted), v.description(description)),
  );
};
const oneOf = <const T extends readonly [string, ...string[]]>(options: T, description: string) =>
  v.pipe(v.picklist(options, `write one of ${options.join(', ')}`), v.description(description));

/** Which ratings there are is said by the folder of the article: whoever checks that knows it. */
const ratingOf = (description: string) =>
  v.exactOptional(v.pipe(words, v.description(description), v.examples([...usualRatings])));

const list = <T extends v.GenericSchema>(item: T, description: string) =>
  v.exactOptional(
    v.pipe(v.array(item, 'write a list here, each item after "- "'), v.description(description)),
  );
const group = <T extends v.ObjectEntries>(entries: T, description: string) =>
  v.pipe(v.object(entries, 'write keys and values here ("key: value")'), v.description(description));

const stampSchema = (description: string) =>
  group({ by: optionalText('Who did it.'), at: moment('When.'), why: optionalText('Why.') }, description);

export const noteSchema = group(
  {
    id: optionalText('Short name of a query, unique among the notes of its thread, for the answer to name.'),
    by: optionalText('Who wrote it.'),
    at: moment('When.'),
    to: optionalText('Whom it asks: a note with this is a query, open until an answer to it is accepted.'),
    answers: optionalText('The id of the query of this thread that it answers.'),
    accepted: v.exactOptional(stampSchema('A checker has accepted this answer.')),
    text: text('What it says.'),
  },
  'A note in the thread.',
);

export const selectorSchema = group(
  {
    exact: text('The passage, word for word.'),
    prefix: optionalText('The words right before it.'),
    suffix: optionalText('The words right after it.'),
    start: count('UTF-16 offset of its first character in the article.'),
    end: count('UTF-16 offset after its last character.'),
    textSha256: hash('Hash of the text it was made on, where that is not article.textSha256.'),
  },
  'How the annotation finds its passage.',
);

export const priorities = ['high', 'medium', 'low'] as const;
export const bases = ['source', 'knowledge', 'reporter'] as const;
/** What a tick rests on: a source, what the checker knows, or the reporter's word. */
export type Basis = (typeof bases)[number];
export const correctionTypes = ['correction', 'clarification', 'retraction', 'update'] as const;

export const sourceKinds = ['primary', 'secondary'] as const;
export const sourceWays = ['document', 'interview', 'recording', 'reporter-notes'] as const;
export const sourceVoices = ['supports', 'contradicts', 'context'] as const;
export type Voice = (typeof sourceVoices)[number];

const sourceFields = {
  title: optionalText('Publisher and title.'),
  url: optionalText('Where to read it.'),
  kind: v.exactOptional(oneOf(sourceKinds, 'First hand, or about it.')),
  via: v.exactOptional(oneOf(sourceWays, 'How it came to the desk.')),
  accessed: date('When it was read.'),
  archived: optionalText('Address of an archived copy.'),
  licence: optionalText('Under which licence it may be used, as in CC BY-SA 4.0.'),
};

export const sourceSchema = group(
  { id: text('Short name for it, unique in the file.'), ...sourceFields },
  'A source that several findings may rest on.',
);

export const evidenceSchema = group(
  {
    source: optionalText('An id of the list of sources.'),
    ...sourceFields,
    says: v.exactOptional(oneOf(sourceVoices, 'What it does to the passage.')),
    locator: optionalText('Page, table, minute.'),
    quote: optionalText('Its words.'),
  },
  'Evidence for the finding: an entry of the sources list, or written in place.',
);

const pastFindingSchema = group(
  {
    verdict: v.exactOptional(oneOf(verdicts, 'The verdict that was given.')),
    rating: ratingOf('The rating that was given.'),
    exact: optionalText('The words that were checked.'),
    by: optionalText('Who checked them.'),
    at: moment('When.'),
  },
  'A finding that was made before, on the words of then.',
);

export const annotationSchema = group(
  {
    id: optionalText('Short, random, stable for ever.'),
    kind: oneOf(annotationKinds, 'What the passage is.'),
    selector: selectorSchema,
    also: list(selectorSchema, 'Other places that state the same fact.'),
    person: optionalText('Who says it: an id of the people list.'),
    speaker: optionalText('Who says it, in words, where there is no entry.'),
    summary: optionalText('What is claimed, in short.'),
    verdict: v.exactOptional(oneOf(verdicts, 'May it be printed as it stands?')),
    rating: ratingOf('Is what the speaker asserts true? Of the usual scale, or an id of the folder’s own.'),
    correction: optionalText('What the passage should read.'),
    priority: v.exactOptional(oneOf(priorities, 'How soon it is to be checked; left out: medium.')),
    stet: v.exactOptional(stampSchema('It was decided to print it as it stands.')),
    cut: v.exactOptional(stampSchema('The passage was taken out on purpose.')),
    assignee: optionalText('Who is to check it.'),
    checkedBy: optionalText('Who checked it.'),
    checkedAt: moment('When it was checked.'),
    sources: list(evidenceSchema, 'What the finding rests on.'),
    basis: v.exactOptional(oneOf(bases, 'What a tick rests on.')),
    notes: list(noteSchema, 'The thread.'),
    history: list(pastFindingSchema, 'Earlier findings, oldest first.'),
    resolved: v.exactOptional(stampSchema('The thread is closed.')),
  },
  'A claim, quote, figure or note that somebody put on a passage.',
);

const checkedFormSchema = group(
  {
    form: text('As printed.'),
    by: optionalText('Who checked it.'),
    at: moment('When.'),
    source: optionalText('An id of the sources list: what that rests on.'),
  },
  'A printed form that was checked.',
);

export const personSchema = group(
  {
    id: text('Short name, as in lloyd-bentsen, unique in the file.'),
    name: optionalText('Full name.'),
    unnamed: optionalText('For an unnamed source: how the article describes them.'),
    aliases: list(text('Another form of the name.'), 'Other forms that the article may print.'),
    role: optionalText('Title or role.'),
    roles: list(
      group(
        { title: text('The role.'), from: date('Since when.'), to: date('Until when.') },
        'A role held for a time.',
      ),
      'Roles held over time; cards show the one held when the article was published.',
    ),
    bio: optionalText('A sentence or two.'),
    asOf: date('As of when the bio is true.'),
    born: date('Date of birth.'),
    died: date('Date of death.'),
    image: optionalText('A local image file.'),
    wikidata: optionalText('Wikidata item, as in Q42.'),
    listed: v.exactOptional(
      v.pipe(
        words,
        v.regex(listedPattern, 'write it as LIST/ID, or none'),
        v.description('Who of the reference lists this is, as LIST/ID; "none": nobody of them.'),
      ),
    ),
    links: list(
      group({ title: optionalText('What it is.'), url: text('Its address.') }, 'A link.'),
      'Where to read more.',
    ),
    sources: list(text('An id of the sources list.'), 'What the entry rests on.'),
    checked: list(
      v.union([text('A printed form.'), checkedFormSchema]),
      'The forms that were checked, as printed.',
    ),
    checkedBy: optionalText('Who checked it.'),
    checkedAt: moment('When it was checked.'),
  },
  'Someone the article names, or an unnamed source.',
);

const waivedSchema = group(
  { annotation: text('Its id.'), why: optionalText('Why it may stay open.') },
  'Open work that was waived.',
);

export const signoffSchema = group(
  {
    by: optionalText('Who signed.'),
    role: optionalText('As what.'),
    at: moment('When.'),
    textSha256: hash('Hash of the text that was signed off; it is void for any other.'),
    open: count('How much was open then.'),
    waived: list(waivedSchema, 'What of that was waived, and why.'),
  },
  'A sign-off.',
);

export const printedCorrectionSchema = group(
  {
    at: moment('When it was printed.'),
    annotation: optionalText('The annotation it is about.'),
    type: v.exactOptional(oneOf(correctionTypes, 'What kind of correction it is.')),
    was: optionalText('What the article said.'),
    now: optionalText('What it says now.'),
    why: optionalText('Why.'),
    notice: optionalText('The words of the notice that readers see.'),
  },
  'A correction printed after publication.',
);

export const responseSchema = group(
  {
    person: optionalText('Who was asked: an id of the people list, or a name.'),
    annotations: list(text('An id.'), 'The annotations they were asked about.'),
    channel: optionalText('How they were asked, as in "by mail to the press office".'),
    asked: moment('When they were asked.'),
    deadline: moment('By when they were asked to answer.'),
    answered: moment('When they answered.'),
    says: optionalText('What they say, or that they declined.'),
  },
  'Right of response: somebody was asked what they say to it.',
);

export const readSchema = group(
  {
    by: optionalText('Who read them.'),
    at: moment('When the last of them was read.'),
    sentences: v.pipe(
      v.array(
        text('The first eight digits of the SHA-256 of its words.'),
        'write a list here, each item after "- "',
      ),
      v.description('The sentences, each by its words; one that is changed since is not among them.'),
    ),
  },
  'Sentences that somebody has read through and let pass as a whole.',
);

export const articleSchema = group(
  {
    title: optionalText('The headline.'),
    publisher: optionalText('Who published it.'),
    byline: optionalText('Who wrote it.'),
    published: moment('When it was published.'),
    embargo: moment('Until when nothing of it is to leave the desk.'),
    url: optionalText('Where it was published.'),
    retrieved: moment('When this copy was made.'),
    textSha256: hash('Hash of the text that the selectors were made on.'),
    signoffs: list(signoffSchema, 'Who has signed the article off; void once the text changes.'),
    read: list(readSchema, 'Which sentences have been read, and by whom.'),
    corrections: list(printedCorrectionSchema, 'Corrections printed afterwards.'),
    responses: list(responseSchema, 'Who was asked to respond, and what they said.'),
    notes: list(noteSchema, 'Notes on the article as a whole.'),
  },
  'About the article.',
);

export const dismissedKinds = [...annotationKinds, 'name', 'role', 'date'] as const;

export const dismissedSchema = group(
  {
    kind: oneOf(dismissedKinds, 'What was suggested.'),
    exact: text('The passage.'),
    prefix: optionalText('The words right before it.'),
    suffix: optionalText('The words right after it.'),
  },
  'A suggestion that was waved away.',
);

const conflictSchema = group(
  {
    annotation: optionalText('Id of the annotation, where it is about one.'),
    person: optionalText('Id of the person, where it is about one.'),
    source: optionalText('Id of the source, where it is about one.'),
    field: optionalText('The field both sides changed; without one, a side deleted the whole entry.'),
    ours: v.exactOptional(v.pipe(v.unknown(), v.description('What one side wrote; left out: deleted.'))),
    theirs: v.exactOptional(v.pipe(v.unknown(), v.description('What the other wrote; left out: deleted.'))),
    base: v.exactOptional(v.pipe(v.unknown(), v.description('What stood there before both.'))),
  },
  'Two people changed one field; settle it at the desk.',
);

export const sidecarVersion = 1;

export const sidecarSchema = group(
  {
    version: v.pipe(
      v.number('write version: 1'),
      v.integer('write version: 1'),
      v.minValue(1, 'write version: 1'),
      v.description('Version of this format: 1.'),
    ),
    article: v.exactOptional(articleSchema),
    people: list(personSchema, 'Who the article names.'),
    sources: list(sourceSchema, 'What several findings rest on, once.'),
    annotations: list(annotationSchema, 'In article order.'),
    dismissed: list(dismissedSchema, 'Suggestions waved away.'),
    conflicts: list(conflictSchema, 'Left by a merge, to be settled.'),
  },
  'Annotations of a news article, made with Copydesk.',
);

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** What a file says: everything but the version may be missing. */
type SidecarFile = DeepReadonly<v.InferOutput<typeof sidecarSchema>>;

type TopList = 'people' | 'sources' | 'annotations' | 'dismissed' | 'conflicts';
/** What a sidecar says. Its lists are in the order of the file; whatever was not valid is left out. */
export type Sidecar = Omit<SidecarFile, TopList> & Required<Pick<SidecarFile, TopList>>;
export type SidecarArticle = DeepReadonly<v.InferOutput<typeof articleSchema>>;
export type SidecarPerson = DeepReadonly<v.InferOutput<typeof personSchema>>;
export type Signoff = NonNullable<SidecarArticle['signoffs']>[number];
/** A correction that was printed after publication. */
export type PrintedCorrection = NonNullable<SidecarArticle['corrections']>[number];
/** Somebody was asked what they say to what the article says of them. */
export type Response = NonNullable<SidecarArticle['responses']>[number];
/** Which sentences one checker has read. */
export type ReadSentences = NonNullable<SidecarArticle['read']>[number];
export type Annotation = DeepReadonly<v.InferOutput<typeof annotationSchema>>;
/** A form of a name that was checked: with who, when and by what, or the form alone. */
export type CheckedForm = NonNullable<SidecarPerson['checked']>[number];
/** An entry of the sources list. */
export type SourceEntry = DeepReadonly<v.InferOutput<typeof sourceSchema>>;
/** Evidence in an annotation's `sources`: names an entry of the sources list, or is written in place. */
export type Evidence = DeepReadonly<v.InferOutput<typeof evidenceSchema>>;
/** A finding of an annotation's `history`. */
export type PastFinding = DeepReadonly<v.InferOutput<typeof pastFindingSchema>>;
export type Note = DeepReadonly<v.InferOutput<typeof noteSchema>>;
export type Dismissed = DeepReadonly<v.InferOutput<typeof dismissedSchema>>;
export type Conflict = DeepReadonly<v.InferOutput<typeof conflictSchema>>;
