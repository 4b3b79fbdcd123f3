import { env, QuickPickItemKind, ThemeIcon, UIKind, type QuickPickItem } from 'vscode';
import { localDay } from '../core/moment.ts';
import { likelyVoice, linkTyped } from '../core/review/decide/beforehand.ts';
import { adoptedSource, givenSource, hasPlaces, type GivenSource } from '../core/review/sources/given.ts';
import { byUse, sourceUses } from '../core/review/sources/restingOn.ts';
import { sourceTitle } from '../core/review/sources/named.ts';
import {
  sourceVoices,
  type Annotation,
  type Evidence,
  type SourceEntry,
  type Voice,
} from '../core/sidecar/schema.ts';
import { voiceChoices } from '../core/wording/findings.ts';
import { restsInWords, whatSource } from '../core/wording/sources.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { sourceFrom, type NearbySource } from '../services/nearbySources.ts';
import { pickOne, pickOrType } from './asking.ts';
import type { Draft } from './drafts.ts';
import { askText, cancelled, enterChangesNothing, enterSkips, type Answer } from './prompts.ts';
import { sourceIcon } from './presentation.ts';
import type { SourceInHand } from './sourceInHand.ts';

/** Evidence, and the source that it names where that is not on file yet. */
export interface AskedEvidence {
  readonly evidence: Evidence;
  readonly filed: SourceEntry | null;
}

interface EvidenceQuestion {
  /** One step of several, or all that is asked. */
  readonly asked: 'as a step' | 'alone';
  /** What the source is to be evidence for. */
  readonly finding: Pick<Annotation, 'verdict' | 'rating'> | null;
  readonly draft: Draft;
  readonly draftOfPlace: Draft;
}

type Item = QuickPickItem & { readonly given?: GivenSource; readonly isNew?: true };

const newSourcePrompt = 'Source: a web address, a file, or publisher and title';

/** Asks for sources: the one in hand, those of the article and of the folder, or a new one. */
export class SourceQuestions {
  /** @param nearby the sources of the folder's other articles */
  constructor(
    private readonly inHand: SourceInHand,
    private readonly nearby: (checked: CheckedDocument) => Promise<readonly NearbySource[]>,
  ) {}

  /** A source, be it one on file or a new one, and what it does to the passage. */
  async evidence(
    title: string,
    checked: CheckedDocument,
    { asked, finding, draft, draftOfPlace }: EvidenceQuestion,
  ): Promise<Answer<AskedEvidence>> {
    const given = await this.which(title, checked, draft, asked);
    if (given === null || given === cancelled) return given;
    // From here on the source is given: it stands without what is left open.
    const held = this.inHand.of(checked.document.uri);
    const known = given.locator ?? (held?.source === given.id ? held.locator : undefined);
    const withPlace = (locator: string | null | undefined, says?: Voice): AskedEvidence => ({
      evidence: { source: given.id, ...(says && { says }), ...(locator ? { locator } : {}) },
      filed: given.filed,
    });
    const says = await askVoice(title, likelyVoice(finding, checked.review.scale));
    if (says === cancelled) return withPlace(known);
    if (known !== undefined || !hasPlaces(given)) return withPlace(known, says ?? undefined);
    const locator = await askText(title, 'Where in it: page, table, minute', '', { draft: draftOfPlace });
    return withPlace(locator === cancelled ? null : locator, says ?? undefined);
  }

  /**
   * Which source is meant; `null` for none.
   * @param asked `to take`: for the hand, which may hold one already
   */
  async which(
    title: string,
    checked: CheckedDocument,
    draft: Draft,
    asked: EvidenceQuestion['asked'] | 'to take',
  ): Promise<Answer<GivenSource>> {
    const filing = { sources: checked.review.sidecar.sources, today: today() };
    const copied = await addressOnClipboard();
    const onClipboard = copied === null ? null : givenSource(copied, filing);
    const answer = await pickOrType(
      this.items(checked, onClipboard, asked),
      {
        title,
        placeHolder: 'Source: one of these, a web address, or publisher and title',
        matchOnDescription: true,
      },
      draft,
      this.nearbyItems(checked),
    );
    if (!answer) return cancelled;
    if ('typed' in answer) return givenSource(answer.typed, filing);
    const { given, isNew } = answer.item;
    if (!isNew) return given ?? null;
    const empty = asked === 'as a step' ? 'skips' : 'ends';
    const words = await askText(title, newSourcePrompt, '', { draft, empty });
    return words === null || words === cancelled ? words : givenSource(words, filing);
  }

  private items(
    checked: CheckedDocument,
    onClipboard: GivenSource | null,
    asked: EvidenceQuestion['asked'] | 'to take',
  ): readonly Item[] {
    const { review, registry } = checked;
    const { sources } = review.sidecar;
    const held = this.inHand.of(checked.document.uri);
    const own = byUse(sourceUses(review)).map((use): Item & { id: string } => ({
      label: sourceTitle(use.source),
      description: [
        use.source.id === held?.source ? 'in hand' : '',
        whatSource(use.source),
        restsInWords(use),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      iconPath: new ThemeIcon(sourceIcon(use.source)),
      given: { id: use.source.id, filed: null, locator: null },
      id: use.source.id,
    }));
    const isHeld = ({ id }: { id: string }): boolean => id === held?.source;
    const none: Item[] =
      asked === 'to take'
        ? []
        : [
            {
              label: 'No Source Now',
              description: asked === 'as a step' ? enterSkips : enterChangesNothing,
              iconPath: new ThemeIcon('circle-slash'),
            },
          ];
    const clip: Item[] = !onClipboard?.filed
      ? []
      : [
          {
            label: sourceTitle(onClipboard.filed),
            description: 'the address on the clipboard',
            iconPath: new ThemeIcon('clippy'),
            given: onClipboard,
          },
        ];
    const ofRegistry = (registry?.good.value.sources ?? [])
      .flatMap((one) => (registry && sourceFrom(one, registry.uri, checked.document.uri)) ?? [])
      .filter((one) => isForeign(one, sources));
    // With a source in hand or an address just copied, that is the answer as a rule; else going on without is.
    const isObvious = clip.length > 0 || own.some(isHeld);
    return [
      ...(asked === 'as a step' && !isObvious ? none : []),
      ...(asked === 'to take' ? clip : []),
      ...own.filter(isHeld),
      ...(asked === 'to take' ? [] : clip),
      ...own.filter((one) => !isHeld(one)),
      { label: 'New Source…', iconPath: new ThemeIcon('add'), isNew: true },
      ...(asked === 'as a step' && !isObvious
        ? []
        : none.map((one) => (asked === 'as a step' ? { ...one, description: '' } : one))),
      ...(ofRegistry.length === 0 ? [] : [separator('The people of the folder rest on')]),
      ...ofRegistry.map((source) => adopted(source, sources, whatSource(source))),
    ];
  }

  private async nearbyItems(checked: CheckedDocument): Promise<readonly Item[]> {
    const { sources } = checked.review.sidecar;
    const others = (await this.nearby(checked)).filter(({ source }) => isForeign(source, sources));
    if (others.length === 0) return [];
    return [
      separator('Other articles of the folder'),
      ...others.map(({ source, files }) => {
        const where = files === 1 ? 'in one other article' : `in ${String(files)} other articles`;
        return adopted(
          source,
          sources,
          [whatSource(source), where].filter((part) => part !== '').join(' · '),
        );
      }),
    ];
  }
}

const today = (): string => localDay(new Date());

const separator = (label: string): Item => ({ label, kind: QuickPickItemKind.Separator });

const isForeign = (source: SourceEntry, sources: readonly SourceEntry[]): boolean =>
  adoptedSource(source, sources).filed !== null;

const adopted = (source: SourceEntry, sources: readonly SourceEntry[], description: string): Item => ({
  label: sourceTitle(source),
  description,
  iconPath: new ThemeIcon(sourceIcon(source)),
  given: adoptedSource(source, sources),
});

/** `null` where none is there. In a browser it is not looked for: the browser would ask whether it may be. */
async function addressOnClipboard(): Promise<string | null> {
  if (env.uiKind === UIKind.Web) return null;
  const words = await Promise.resolve(env.clipboard.readText()).catch(() => '');
  return words.length < 2_000 && /^https?:\/\//i.test(words.trim()) ? linkTyped(words) : null;
}

/** What the source does to the passage: what the finding makes likely stands first. */
async function askVoice(title: string, likely: Voice | null): Promise<Answer<Voice>> {
  type VoiceItem = QuickPickItem & { voice?: Voice };
  const choices = sourceVoices.map((voice): VoiceItem => ({ label: voiceChoices[voice], voice }));
  const open: VoiceItem = { label: 'Leave It Open', description: likely === null ? enterSkips : '' };
  const items =
    likely === null
      ? [open, ...choices]
      : [
          ...choices.filter(({ voice }) => voice === likely),
          ...choices.filter(({ voice }) => voice !== likely),
          open,
        ];
  const picked = await pickOne(items, { title, placeHolder: 'What does it do to the passage?' });
  return picked ? (picked.voice ?? null) : cancelled;
}
