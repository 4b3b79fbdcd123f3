import { Reader } from '../../../src/core/mentions/reader.ts';
import type { Lexicon } from '../../../src/core/mentions/lexicon.ts';
import { check, type MentionReader } from '../../../src/core/review/check.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Path } from './measure.ts';
import { annotated, countFor, listYaml, sidecarOf, type Annotated } from './sidecars.ts';
import { fullName, paragraph, surname } from './texts.ts';

interface Checked {
  readonly text: string;
  readonly source: string;
  /** What the annotations were made on. */
  readonly oldText?: string;
}

const hash = 'a'.repeat(64);
const onOldText = `article: {textSha256: "${hash}"}\n`;
const firstParagraph = 'An inserted paragraph at the top of the page.\n\n';

const asMade = ({ text, annotations }: Annotated): Checked => ({ text, source: sidecarOf(annotations) });
const kept = ({ text, annotations }: Annotated, change: (text: string) => string): Checked => ({
  text: change(text),
  source: sidecarOf(annotations, onOldText),
  oldText: text,
});

/** All annotations of a text, each changed. */
const changed = (count: number, change: (annotation: Annotation, nth: number) => object): Checked => {
  const { text, annotations } = annotated(count);
  return { text, source: sidecarOf(annotations.map(change)) };
};

const moved = ({ selector, ...rest }: Annotation): object => ({
  ...rest,
  selector: { ...selector, start: 0, end: 1 },
});
const byHand = ({ selector, ...rest }: Annotation): object => ({
  ...rest,
  selector: {
    exact: selector.exact,
    prefix: selector.prefix?.slice(-12) ?? '',
    suffix: selector.suffix?.slice(0, 12) ?? '',
  },
});
const alone = ({ selector, ...rest }: Annotation): object => ({
  ...rest,
  selector: { exact: selector.exact },
});
const others = (nth: number): string => paragraph(nth + 5_000_000).replaceAll('bridge', 'tunnel');
const lostText = (count: number): string =>
  Array.from({ length: count }, (_, nth) => others(nth)).join('\n\n');
const edited = (text: string): string =>
  firstParagraph + text.replaceAll('stayed open', 'was shut').replaceAll('cars a day', 'vans and cars a day');

const inputs: Readonly<Record<string, (count: number) => Checked>> = {
  'in place': (count) => asMade(annotated(count)),
  shifted: (count) => {
    const { text, source } = asMade(annotated(count));
    return { text: firstParagraph + text, source };
  },
  'shifted, old text kept': (count) => kept(annotated(count), (text) => firstParagraph + text),
  edited: (count) => {
    const { text, source } = asMade(annotated(count));
    return { text: edited(text), source };
  },
  'edited, old text kept': (count) => kept(annotated(count), edited),
  'paragraphs in another order': (count) => {
    const { text, source } = asMade(annotated(count));
    return { text: text.split('\n\n').reverse().join('\n\n'), source };
  },
  'paragraphs in another order, old text kept': (count) =>
    kept(annotated(count), (text) => text.split('\n\n').reverse().join('\n\n')),
  'all lost': (count) => ({ ...asMade(annotated(count)), text: lostText(count) }),
  'all lost, old text kept': (count) => kept(annotated(count), () => lostText(count)),
  'the text is gone': (count) => ({ ...asMade(annotated(count)), text: '' }),
  'all lost in a short text': (count) => ({ ...asMade(annotated(count)), text: paragraph(0) }),
  'equal words': (count) => asMade(annotated(count, () => '“The same words everywhere,” she said.')),
  'equal words, shifted': (count) => {
    const { text, source } = asMade(annotated(count, () => '“The same words everywhere,” she said.'));
    return { text: firstParagraph + text, source };
  },
  'equal words, old text kept': (count) =>
    kept(annotated(count, () => '“The same words everywhere,” she said.'), (text) => firstParagraph + text),
  'equal words, one taken out, old text kept': (count) =>
    kept(annotated(count, () => '“The same words everywhere,” she said.'), (text) =>
      text.slice(text.indexOf('\n\n') + 2),
    ),
  'equal words, lost': (count) => ({
    ...asMade(annotated(count, () => '“The same words everywhere,” she said.')),
    text: lostText(count),
  }),
  'a word repeated': (count) => asMade(annotated(count, () => 'again')),
  'a word repeated, shifted': (count) => {
    const { text, source } = asMade(annotated(count, () => 'again'));
    return { text: `And ${text}`, source };
  },
  'a word repeated in a row, old text kept': (count) => {
    const { text, annotations } = annotated(count, () => 'again');
    const oneLine = text.replaceAll('\n\n', ', ');
    return { text: `And ${oneLine}`, source: sidecarOf(annotations, onOldText), oldText: oneLine };
  },
  'one passage, annotated again and again': (count) => {
    const { text, annotations } = annotated(count);
    return {
      text: firstParagraph + text,
      source: sidecarOf(annotations.map((annotation) => ({ ...annotations[0], id: annotation.id }))),
    };
  },
  'one passage, annotated again and again, old text kept': (count) => {
    const { text, annotations } = annotated(count);
    return {
      text: firstParagraph + text,
      source: sidecarOf(annotations.map((annotation) => ({ ...annotations[0], id: annotation.id })), onOldText),
      oldText: text,
    };
  },
  'equal ids': (count) => changed(count, (annotation) => ({ ...annotation, id: 'same' })),
  'no ids': (count) => changed(count, (annotation) => ({ ...annotation, id: undefined })),
  'wrong offsets': (count) => changed(count, moved),
  'by hand': (count) => changed(count, byHand),
  'by hand, lost': (count) => ({ ...changed(count, byHand), text: lostText(count) }),
  'by hand, old text kept': (count) => {
    const { text, annotations } = annotated(count);
    return {
      text: firstParagraph + text,
      source: sidecarOf(annotations.map(byHand), onOldText),
      oldText: text,
    };
  },
  'words alone': (count) => changed(count, alone),
  'words alone, lost': (count) => ({ ...changed(count, alone), text: lostText(count) }),
  'signs, shifted': (count) => {
    const { text, source } = asMade(annotated(count, (nth) => `${surname(nth)} “!!!” ${surname(nth + 1)}`));
    return { text: firstParagraph + text, source };
  },
  'signs, lost': (count) => ({
    ...asMade(annotated(count, (nth) => `${surname(nth)} “!!!” ${surname(nth + 1)}`)),
    text: lostText(count),
  }),
  'many different signs, lost': (count) => ({
    ...asMade(annotated(count, (nth) => `“${nth.toString(2).replaceAll('0', '?').replaceAll('1', '!')}”`)),
    text: lostText(count),
  }),
  'corrections': (count) =>
    changed(count, (annotation, nth) => ({
      ...moved(annotation),
      verdict: 'needs-correction',
      correction: `“We counted ${String(nth)} vans a day,”`,
    })),
  'corrections, lost': (count) => ({
    ...changed(count, (annotation, nth) => ({
      ...annotation,
      verdict: 'needs-correction',
      correction: `“We counted ${String(nth)} vans a day,”`,
    })),
    text: lostText(count),
  }),
  'an old text for each': (count) =>
    changed(count, (annotation, nth) => ({
      ...moved(annotation),
      selector: { ...annotation.selector, start: 0, textSha256: nth.toString(16).padStart(64, '0') },
    })),
  'other places': (count) => {
    const { text, annotations } = annotated(count);
    const also = annotations.map(({ selector }) => selector);
    return { text: firstParagraph + text, source: sidecarOf([{ ...annotations[0], also }]) };
  },
  'one long passage': (count) => {
    const { text } = annotated(count);
    return { text: firstParagraph + text, source: sidecarOf([{ kind: 'claim', selector: { exact: text } }]) };
  },
  'one long passage, edited': (count) => {
    const { text } = annotated(count);
    const selector = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
    return { text: edited(text), source: sidecarOf([{ kind: 'claim', selector }]) };
  },
  'one long passage, edited, old text kept': (count) => {
    const { text } = annotated(count);
    const selector = { exact: text, prefix: '', suffix: '', start: 0, end: text.length };
    return { text: edited(text), source: sidecarOf([{ kind: 'claim', selector }], onOldText), oldText: text };
  },
  quotes: (count) =>
    changed(count, (annotation, nth) => ({ ...annotation, kind: 'quote', speaker: surname(nth) })),
  'quotes of people': (count) => {
    const { text, annotations } = annotated(count);
    const people = annotations.map((_, nth) => ({ id: `p-${String(nth)}`, name: fullName(nth) }));
    const quotes = annotations.map((annotation, nth) => ({
      ...annotation,
      kind: 'quote',
      person: `p-${String(nth)}`,
    }));
    return { text, source: sidecarOf(quotes, listYaml('people', people)) };
  },
  figures: (count) =>
    changed(count, (annotation) => ({ ...annotation, kind: 'figure' })),
  'people on file': (count) => ({
    text: annotated(count).text,
    source: `version: 1\n${listYaml('people', Array.from({ length: count }, (_, nth) => ({ id: `p-${String(nth)}`, name: fullName(nth), checked: [fullName(nth)] })))}`,
  }),
  'people on file of one surname': (count) => ({
    text: Array.from({ length: count }, (_, nth) => `${surname(nth)} Barden said so.`).join('\n\n'),
    source: `version: 1\n${listYaml('people', Array.from({ length: count }, (_, nth) => ({ id: `p-${String(nth)}`, name: `${surname(nth + 3)} Barden` })))}`,
  }),
  'people on file of one id': (count) => ({
    text: annotated(count).text,
    source: `version: 1\n${listYaml('people', Array.from({ length: count }, (_, nth) => ({ id: 'same', name: fullName(nth) })))}`,
  }),
  'checked forms of one person': (count) => ({
    text: 'Anna Barden said so. '.repeat(count),
    source: `version: 1\n${listYaml('people', [{ id: 'anna-barden', name: 'Anna Barden', checked: Array.from({ length: count }, (_, nth) => `${surname(nth)} Barden`) }])}`,
  }),
  'dismissed suggestions': (count) => {
    const { text, annotations } = annotated(count);
    const dismissed = annotations.map(({ selector: { exact, prefix, suffix } }) => ({ kind: 'claim', exact, prefix, suffix }));
    return { text: firstParagraph + text, source: `version: 1\n${listYaml('dismissed', dismissed)}` };
  },
  'dismissed figures': (count) => {
    const dismissed = Array.from({ length: count }, (_, nth) => ({ kind: 'figure', exact: `$${String(1000 + nth)} million` }));
    return { text: annotated(count).text, source: `version: 1\n${listYaml('dismissed', dismissed)}` };
  },
  'notes in one thread': (count) => {
    const { text, annotations } = annotated(count);
    const notes = annotations.map(({ selector }) => ({ by: 'AB', text: selector.exact }));
    return { text, source: sidecarOf([{ ...annotations[0], notes }]) };
  },
  'unknown ids': (count) =>
    changed(count, (annotation, nth) => ({ ...annotation, person: `p-${String(nth)}`, sources: [{ source: `s-${String(nth)}` }] })),
  'unknown keys in one map': (count) => {
    const { text, annotations } = annotated(1);
    const keys = Object.fromEntries(Array.from({ length: count * 10 }, (_, nth) => [`x-key-of-somebody-${String(nth)}`, 'some words']));
    return { text, source: sidecarOf([{ ...annotations[0] }]) + Object.entries(keys).map(([key, value]) => `    ${key}: ${value}\n`).join('') };
  },
  'keys at the top': (count) => ({
    text: paragraph(0),
    source: `version: 1\n${Array.from({ length: count * 10 }, (_, nth) => `x-key-of-somebody-${String(nth)}: some words\n`).join('')}`,
  }),
  'equal keys in one map': (count) => ({
    text: paragraph(0),
    source: `version: 1\n${'x-key-of-somebody: some words and more\n'.repeat(count * 10)}`,
  }),
  'keys in a flow map': (count) => ({
    text: paragraph(0),
    source: `version: 1\nx-flow: {${Array.from({ length: count * 10 }, (_, nth) => `"x-key-of-somebody-${String(nth)}": "some words"`).join(', ')}}\n`,
  }),
  'issues of all kinds': (count) => ({
    text: paragraph(0),
    source: `version: 1\nannotations:\n${'  - kind: nonsense\n    selector: {exact: 1}\n    verdit: x\n'.repeat(count * 6)}`,
  }),
  'an error in each line': (count) => ({
    text: paragraph(0),
    source: `version: 1\nannotations:\n${'  - "a" b: [}\n   c\n'.repeat(count * 20)}`,
  }),
  'tabs for spaces': (count) => ({
    text: paragraph(0),
    source: `version: 1\nannotations:\n${'\t- kind: claim\n'.repeat(count * 20)}`,
  }),
  'aliases': (count) => ({
    text: paragraph(0),
    source: `version: 1\nx-all: &all some words\nx-list:\n${'  - *all\n'.repeat(count * 40)}`,
  }),
  'anchors': (count) => ({
    text: paragraph(0),
    source: `version: 1\nx-list:\n${Array.from({ length: count * 20 }, (_, nth) => `  - &a${String(nth)} words\n`).join('')}  - *a0\n`,
  }),
  'comments': (count) => ({ text: paragraph(0), source: `version: 1\n${'# a comment of somebody\n'.repeat(count * 16)}` }),
  'blank lines': (count) => ({ text: paragraph(0), source: `version: 1\n${'\n'.repeat(count * 400)}x-last: 1\n` }),
  'documents': (count) => ({ text: paragraph(0), source: `version: 1\n${'---\na: 1\n'.repeat(count * 40)}` }),
  'one long scalar': (count) => ({ text: paragraph(0), source: `version: 1\nx-long: ${'word '.repeat(count * 80)}\n` }),
  'one long block scalar': (count) => ({ text: paragraph(0), source: `version: 1\nx-long: |\n${'  some words of it\n'.repeat(count * 20)}` }),
  'one long quoted scalar': (count) => ({ text: paragraph(0), source: `version: 1\nx-long: "${'some \\n words '.repeat(count * 30)}"\n` }),
  'conflicts': (count) => ({
    text: paragraph(0),
    source: `version: 1\n${listYaml('conflicts', Array.from({ length: count }, (_, nth) => ({ annotation: `a-${String(nth)}`, field: 'summary', ours: paragraph(nth), theirs: 'x', base: 'y' })))}`,
  }),
}; // prettier-ignore

const noMentions: MentionReader = {
  // eslint-disable-next-line require-yield
  *read() {
    return { people: [], figures: [], quotes: [], claims: [] };
  },
};

/** The sidecar is as long as the size says; what the article itself takes to be read is another path's. */
export const checkingPaths = (lexicon: Lexicon): Path[] => [
  ...Object.entries(inputs).map(([name, make]) => ({
    name: `checking: ${name}`,
    prepare: (size: number) => {
      const input = ofSize(make, size);
      const reader = readsMentions.has(name) ? new Reader(lexicon) : noMentions;
      return () => {
        checkOnce(input, reader);
      };
    },
  })),
];

/** With the count for which the sidecar is about so long: where words stand again and again, selectors are long. */
function ofSize(make: (count: number) => Checked, size: number): Checked {
  let count = countFor(size);
  let made = make(count);
  for (let attempt = 0; attempt < 3 && made.source.length > 1.2 * size; attempt++) {
    count = Math.max(1, Math.floor((count * size) / made.source.length));
    made = make(count);
  }
  return made;
}

/** Whose time depends on what the article itself holds. */
const readsMentions = new Set([
  'in place', 'quotes', 'quotes of people', 'figures', 'people on file', 'people on file of one surname', 'people on file of one id',
  'checked forms of one person', 'dismissed suggestions', 'dismissed figures',
]); // prettier-ignore

function checkOnce({ text, source, oldText }: Checked, reader: MentionReader): void {
  const reading = readSidecar(source);
  drain(check({ text, reading, reader, oldText: (wanted) => (wanted === hash ? oldText : undefined) }));
}
