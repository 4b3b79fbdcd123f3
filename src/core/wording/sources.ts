import { sourceTitle } from '../review/sources/named.ts';
import type { SourceUse } from '../review/sources/restingOn.ts';
import type { SourceEntry } from '../sidecar/schema.ts';
import { shorten } from '../shorten.ts';
import { counted } from './counts.ts';

type Kind = NonNullable<SourceEntry['kind']>;
type Way = NonNullable<SourceEntry['via']>;

export const kindLabels: Readonly<Record<Kind, string>> = { primary: 'primary', secondary: 'secondary' };

export const kindMeanings: Readonly<Record<Kind, string>> = {
  primary: 'first hand: the record, the data, the person',
  secondary: 'about it: news, an encyclopedia, a summary',
};

export const wayLabels: Readonly<Record<Way, string>> = {
  document: 'document',
  interview: 'interview',
  recording: 'recording',
  'reporter-notes': 'reporter’s notes',
};

/** The same where there is little room. */
export const sourceShort = (source: SourceEntry): string => shorten(sourceTitle(source), 48);

/** "primary document", "interview"; empty where neither is said. */
export const whatSource = ({ kind, via }: Pick<SourceEntry, 'kind' | 'via'>): string =>
  [kind && kindLabels[kind], via && wayLabels[via]].filter((one) => one !== undefined).join(' ');

/** How much rests on it: "3 findings, 1 bio"; "nothing rests on it" where nothing does. */
export function restsInWords({ annotations, people, names }: SourceUse): string {
  const parts = [
    annotations.length > 0 && counted(annotations.length, 'annotation', 'annotations'),
    names.length > 0 && counted(names.length, 'name', 'names'),
    people.length > 0 && counted(people.length, 'bio', 'bios'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing rests on it' : parts.join(', ');
}

/** A source in one line, to be copied: title, address, and when it was read. */
export function sourceInLine({ id, title, url, accessed }: SourceEntry): string {
  const parts = [title ?? (url === undefined ? id : null), url ?? null].filter((part) => part !== null);
  return parts.join(', ') + (accessed === undefined ? '' : ` (read ${accessed})`);
}
