import { QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import { ratings, verdicts, type AnnotationKind, type Rating, type Verdict } from '../core/model.ts';
import { ratingIcons, verdictIcons } from './presentation.ts';
import { sourceIn, takesRating, type Speaker } from '../core/review/decide/beforehand.ts';
import type { Evidence } from '../core/sidecar/schema.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { askWords, pickOne, type TextQuestion } from './asking.ts';
import type { Draft } from './drafts.ts';
import { findingLabel, ratingLabels, verdictLabels, verdictMeanings } from '../core/wording/findings.ts';

/** Prompts answer `cancelled` on Escape; a step that was skipped answers `null`. */
export const cancelled = Symbol('cancelled');
type Answer<T> = T | null | typeof cancelled;

/** Said where somebody stops between two steps. */
export const keptSoFar = 'What was said so far is kept. Copydesk: Undo takes it back.';

export interface FindingChoice {
  readonly verdict?: Verdict;
  readonly rating?: Rating;
  /** Take the finding away. */
  readonly remove?: true;
}

export async function askFinding(
  title: string,
  kind: AnnotationKind,
  current: { verdict?: Verdict; rating?: Rating } | null,
): Promise<Answer<FindingChoice>> {
  type Item = QuickPickItem & { choice?: FindingChoice };
  const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  const mark = (isCurrent: boolean, help: string) => (isCurrent ? `${help}  (now)` : help);
  const now = current && findingLabel(current);
  const items: Item[] = [
    now === null
      ? {
          label: 'Decide Later',
          description: 'Enter skips this step',
          iconPath: new ThemeIcon('circle-large-outline'),
        }
      : { label: `Keep: ${now}`, description: 'Enter changes nothing', iconPath: new ThemeIcon('pass') },
    separator(kind === 'quote' ? 'Verdict: did they say it, in these words?' : 'Verdict: can it be printed?'),
    ...verdicts.map((verdict) => ({
      label: verdictLabels[verdict],
      description: mark(current?.verdict === verdict, verdictMeanings[verdict]),
      iconPath: new ThemeIcon(verdictIcons[verdict]),
      choice: { verdict },
    })),
    ...(takesRating(kind)
      ? [
          separator('Rating: is what is asserted true?'),
          ...ratings.map((rating) => ({
            label: ratingLabels[rating],
            description: mark(current?.rating === rating, ''),
            iconPath: new ThemeIcon(ratingIcons[rating]),
            choice: { rating },
          })),
        ]
      : []),
    ...(now !== null
      ? [
          separator(''),
          {
            label: 'Remove the Finding',
            iconPath: new ThemeIcon('discard'),
            choice: { remove: true } as const,
          },
        ]
      : []),
  ];
  const picked = await pickOne(items, {
    title,
    placeHolder: 'Finding',
    matchOnDescription: true,
  });
  if (!picked) return cancelled;
  return picked.choice ?? null;
}

/** Offers the likely speaker first, then the article itself, the people of the article, and any other name. */
export async function askSpeaker(
  title: string,
  { review }: CheckedDocument,
  likely: Speaker | null,
): Promise<Answer<Speaker>> {
  type Item = QuickPickItem & { choice?: Speaker; other?: true };
  const choices: Item[] = review.people.map((person) => ({
    label: person.name,
    description: person.role ?? '',
    iconPath: new ThemeIcon(person.unnamed ? 'question' : 'person'),
    choice: person.entry ? { person: person.entry.id } : { speaker: person.name },
  }));
  const same = (a: Speaker | undefined) =>
    a !== undefined && a.person === likely?.person && a.speaker === likely?.speaker;
  const first: Item[] =
    likely === null
      ? []
      : [
          choices.find(({ choice }) => same(choice)) ?? {
            label: likely.speaker ?? likely.person ?? '',
            description: 'named in the passage',
            iconPath: new ThemeIcon('person'),
            choice: likely,
          },
        ];
  const items: Item[] = [
    ...first,
    { label: 'The Article Itself', iconPath: new ThemeIcon('book'), choice: {} },
    ...choices.filter((item) => !first.includes(item)),
    { label: 'Somebody Else…', iconPath: new ThemeIcon('add'), other: true },
  ];
  const picked = await pickOne(items, {
    title,
    placeHolder: 'Who says it? Enter takes the first',
    matchOnDescription: true,
  });
  if (!picked) return cancelled;
  if (!picked.other) return picked.choice ?? null;
  const speaker = await askText(title, 'Who says it, in words', '');
  return typeof speaker === 'string' ? { speaker } : speaker;
}

/** Free words; an empty answer skips. */
export async function askText(
  title: string,
  placeHolder: string,
  value: string,
  { empty = 'skips', draft, problemOf }: TextOptions = {},
): Promise<Answer<string>> {
  const words = await askWords({
    title,
    placeHolder,
    value,
    prompt: `${placeHolder}. ${empty === 'skips' ? 'Leave it empty to skip this step.' : 'Leave it empty to have none.'}`,
    draft,
    problemOf: (typed) => (typed.trim() === '' ? null : (problemOf?.(typed) ?? null)),
  });
  if (words === undefined) return cancelled;
  return words.trim() === '' ? null : words.trim();
}

interface TextOptions extends Pick<TextQuestion, 'draft' | 'problemOf'> {
  readonly empty?: 'skips' | 'removes';
}

/** A source: one listed in the sidecar, or an address or title written in place. */
export async function askSource(
  title: string,
  { review }: CheckedDocument,
  draft: Draft,
): Promise<Answer<Evidence>> {
  const { sources } = review.sidecar;
  if (sources.length > 0) {
    type Item = QuickPickItem & { id?: string; other?: true };
    const items: Item[] = [
      {
        label: 'No Source Now',
        description: 'Enter skips this step',
        iconPath: new ThemeIcon('circle-slash'),
      },
      ...sources.map((source) => ({
        label: source.title ?? source.id,
        description: source.url ?? '',
        iconPath: new ThemeIcon('references'),
        id: source.id,
      })),
      { label: 'Another Source…', iconPath: new ThemeIcon('add'), other: true },
    ];
    const picked = await pickOne(items, {
      title,
      placeHolder: 'Source',
      matchOnDescription: true,
    });
    if (!picked) return cancelled;
    if (!picked.other) return picked.id === undefined ? null : { source: picked.id };
  }
  const words = await askText(title, 'Source: a web address, or publisher and title', '', { draft });
  if (words === null || words === cancelled) return words;
  return sourceIn(words, new Date().toISOString().slice(0, 10));
}
