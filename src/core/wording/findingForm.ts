import { verdicts, type Verdict } from '../model.ts';
import type { FindingField } from '../review/findingForm/fields.ts';
import type { Choice } from '../review/findingForm/messages.ts';
import {
  priorities,
  sourceVoices,
  type Annotation,
  type PastFinding,
  type Sidecar,
} from '../sidecar/schema.ts';
import { sourceTitle } from '../review/sources/named.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import { findingLabel, verdictLabels, verdictMeanings, voiceChoices, voiceLabel } from './findings.ts';

const verdictKeys: Readonly<Record<Verdict, string>> = {
  confirmed: 'c',
  'needs-correction': 'n',
  unverified: 'u',
  opinion: 'o',
};

/** The letters that choose verdicts. */
export const keysOfVerdicts: ReadonlySet<string> = new Set(Object.values(verdictKeys));

export const verdictsToChoose = verdicts.map((value): Choice<Verdict> => ({
  value,
  label: verdictLabels[value],
  meaning: verdictMeanings[value],
  key: verdictKeys[value],
}));

export const voicesToChoose = sourceVoices.map((value) => ({
  value,
  label: voiceChoices[value].replace(/ (\w+)$/, (word) => word.toLowerCase()),
  meaning: '',
  key: '',
}));

type Priority = NonNullable<Annotation['priority']>;

export const prioritiesToChoose = priorities.map((value): Choice<Priority> => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
  meaning: '',
  key: '',
}));

export const findingFieldNames: Readonly<Record<FindingField, string>> = {
  verdict: 'The verdict',
  rating: 'The rating',
  correction: 'The correction',
  speaker: 'The speaker',
  source: 'The source',
  says: 'What the source does',
  locator: 'The place in the source',
  note: 'The note',
  to: 'Whom the note asks',
  priority: 'The priority',
  assignee: 'Who is to check it',
};

/** What is on file about a passage already, a line each: former findings, evidence, the thread. */
export function onFileInWords(annotation: Annotation, { sources }: Sidecar, scale: Scale): string[] {
  const evidence = (annotation.sources ?? []).map((one) => {
    const listed = sources.find(({ id }) => id === one.source);
    const name = one.title ?? (listed && sourceTitle(listed)) ?? one.source ?? one.url ?? 'Source';
    const place = one.locator === undefined ? '' : `, ${one.locator}`;
    return `${voiceLabel({ ...listed, ...one }, annotation)}: ${name}${place}`;
  });
  const notes = (annotation.notes ?? []).map(({ by, to, text }) => {
    const who = [by ?? 'Note', to === undefined ? '' : `to ${to}`].filter((part) => part !== '').join(' ');
    return `${who}: ${text}`;
  });
  const former = (annotation.history ?? []).map((one) => formerInWords(one, scale));
  return [...former, ...evidence, ...notes];
}

function formerInWords(former: PastFinding, scale: Scale): string {
  const day = former.at?.slice(0, 10);
  const who = [former.by, day].filter((part) => part !== undefined).join(', ');
  return `Before: ${findingLabel(former, scale) ?? 'no finding'}${who === '' ? '' : ` (${who})`}`;
}
