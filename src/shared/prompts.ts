import { QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import { verdicts, type AnnotationKind, type Verdict } from '../core/model.ts';
import { offeredRatings, type Scale } from '../core/sidecar/rules/scale.ts';
import { ratingIcon, verdictIcons } from './presentation.ts';
import { takesRating, type Speaker } from '../core/review/decide/beforehand.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { askWords, pickOne, pickOrType, type TextQuestion } from './asking.ts';
import type { Draft } from './drafts.ts';
import { findingLabel, verdictLabels, verdictMeanings } from '../core/wording/findings.ts';
import { ratingLabel } from '../core/wording/ratings.ts';

/** Prompts answer `cancelled` on Escape; a step that was skipped answers `null`. */
export const cancelled = Symbol('cancelled');
export type Answer<T> = T | null | typeof cancelled;

/** Said where somebody stops between two steps. */
export const keptSoFar = 'What was said so far is kept. Copydesk: Undo takes it back.';

export interface FindingChoice {
  readonly verdict?: Verdict;
  /** Of the scale of its folder. */
  readonly rating?: string;
  /** Take the finding away. */
  readonly remove?: true;
}

export const enterSkips = 'Enter skips this step';
export const enterChangesNothing = 'Enter changes nothing';

/**
 * @param current what was found before; `null` where the annotation is being made, step by step
 * @param scale the ratings of the folder
 */
export async function askFinding(
  title: string,
  kind: AnnotationKind,
  current: { verdict?: Verdict; rating?: string } | null,
  scale: Scale,
): Promise<Answer<FindingChoice>> {
  type Item = QuickPickItem & { choice?: FindingChoice };
  const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });
  const mark = (isCurrent: boolean, help: string) => (isCurrent ? `${help}  (now)` : help);
  const now = current && findingLabel(current, scale);
  const items: Item[] = [
    now === null
      ? {
          label: 'Decide Later',
          description: current === null ? enterSkips : enterChangesNothing,
          iconPath: new ThemeIcon('circle-large-outline'),
        }
      : { label: `Keep: ${now}`, description: enterChangesNothing, iconPath: new ThemeIcon('pass') },
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
          ...offeredRatings(scale).map((rating) => ({
            label: ratingLabel(rating, scale),
            description: mark(current?.rating === rating, ''),
            iconPath: new ThemeIcon(ratingIcon(rating, scale)),
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

/** Offers the likely speaker first, then the article itself, the people of the article, and any other name: typed here, or asked for. */
export async function askSpeaker(
  title: string,
  { review }: CheckedDocument,
  likely: Speaker | null,
  draft: Draft,
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
  const answer = await pickOrType(
    items,
    { title, placeHolder: 'Who says it? Enter takes the first', matchOnDescription: true },
    draft,
  );
  if (!answer) return cancelled;
  if ('typed' in answer) return { speaker: answer.typed };
  if (!answer.item.other) return answer.item.choice ?? null;
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
    prompt: `${placeHolder}. ${whatEmptyDoes[empty]}`,
    draft,
    problemOf: (typed) => (typed.trim() === '' ? null : (problemOf?.(typed) ?? null)),
  });
  if (words === undefined) return cancelled;
  return words.trim() === '' ? null : words.trim();
}

const whatEmptyDoes = {
  skips: 'Leave it empty to skip this step.',
  removes: 'Leave it empty to have none.',
  ends: 'Leave it empty to change nothing.',
} as const;

interface TextOptions extends Pick<TextQuestion, 'draft' | 'problemOf'> {
  readonly empty?: keyof typeof whatEmptyDoes;
}
