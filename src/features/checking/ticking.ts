import { repeatsOf } from '../../core/review/checking/repeats.ts';
import { isBarePlace, type Stop } from '../../core/review/checking/stops.ts';
import type { Item } from '../../core/review/items/item.ts';
import { isRecord } from '../../core/review/sources/records.ts';
import type { Basis, Evidence } from '../../core/sidecar/schema.ts';
import { kindInWords, linesInWords } from '../../core/wording/checking.ts';
import { passageNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { HeldSource } from '../../shared/sourceInHand.ts';
import type { Round } from './round.ts';

type Via = NonNullable<Evidence['via']>;

/** What records the words of a quotation. */
export const records: Readonly<Record<'tape' | 'transcript' | 'notes' | 'print', Via>> = {
  tape: 'recording',
  transcript: 'document',
  notes: 'reporter-notes',
  print: 'document',
};

/** What was ticked last, for its repeats. */
interface Offer {
  readonly item: Item;
  readonly repeats: readonly Item[];
}

/** The single keys that say something of what is at hand. */
export class Ticking {
  private offer: Offer | undefined;
  /** Key of the quotation that was asked about: the next tick goes without a record. */
  private askedForRecord: string | undefined;

  constructor(private readonly round: Round) {}

  tick(basis: Basis): void {
    const stop = this.itemAtHand();
    if (!stop) return;
    const held = basis === 'source' ? this.round.source.held : undefined;
    if (basis === 'source' && !held) {
      this.round.say('No source in hand. S takes one; K: you know it yourself; W: the writer’s word.');
      return;
    }
    if (isSaid(stop.item) && !this.hasRecord(held) && this.askedForRecord !== stop.key) {
      this.askedForRecord = stop.key;
      this.round.say(
        'Heard or read how? 1 tape, 2 transcript, 3 notes, 4 print; the same key again: by none of these, it stays unresolved.',
      );
      return;
    }
    this.put(stop, basis, held, undefined);
  }

  tickBy(record: keyof typeof records): void {
    const stop = this.itemAtHand();
    if (!stop) return;
    if (!isSaid(stop.item)) {
      this.round.say('Only a quotation is ticked by tape, transcript, notes or print.');
      return;
    }
    this.put(stop, 'source', this.round.source.held, records[record]);
  }

  tickRepeats(): void {
    const { offer, round } = this;
    if (!offer) {
      round.say('What was ticked last stands nowhere else.');
      return;
    }
    this.offer = undefined;
    const offered = new Set(offer.repeats.map(({ key }) => key));
    round.put({
      label: 'Tick repeats',
      at: round.walk.atHand.stop?.key ?? null,
      settles: offer.repeats.map(({ key }) => key),
      isTick: true,
      decide: ({ tickAlso }, checked, who) => {
        const item = checked.review.items.find(({ key }) => key === offer.item.key);
        if (!item) return null;
        const repeats = repeatsOf(checked.review, item).filter(({ key }) => offered.has(key));
        return repeats.length === 0 ? null : tickAlso(checked, item, repeats, who);
      },
    });
    round.say(`Ticked ${linesInWords(this.linesOf(offer.repeats))}.`);
    const { stop } = round.walk.atHand;
    if (stop && offer.repeats.some(({ key }) => key === stop.key)) round.goOn();
    else round.draw();
  }

  opinion(): void {
    const stop = this.itemAtHand();
    if (!stop) return;
    const { round } = this;
    round.put({
      label: `Opinion: ${this.named(stop)}`,
      at: stop.key,
      settles: [stop.key],
      isTick: false,
      decide: ({ findItem }, checked, who) => {
        const item = itemNow(checked, stop);
        return (
          item &&
          findItem(checked, item, { verdict: 'opinion', correction: null, note: null, source: null }, who)
        );
      },
    });
    this.said(`Opinion: ${this.named(stop)}.`, stop);
  }

  setAside(): void {
    const stop = this.itemAtHand();
    if (!stop) return;
    this.round.put({
      label: `Set aside ${this.named(stop)}`,
      at: stop.key,
      settles: [stop.key],
      isTick: false,
      decide: ({ setAsideItem }, checked) => {
        const item = itemNow(checked, stop);
        return item && setAsideItem(checked, item);
      },
    });
    this.said(`Set aside: ${this.named(stop)}.`, stop);
  }

  readSentence(): void {
    const { round } = this;
    const { stop } = round.walk.atHand;
    const { sentences } = round.checked.review;
    const nth = round.walk.sentence;
    const sentence = sentences.at(nth);
    if (stop && isBarePlace(stop)) {
      round.put({
        label: stop.gone === null ? 'Passage seen' : 'Cut seen',
        at: stop.key,
        settles: [stop.key],
        isTick: false,
      });
      this.said(stop.gone === null ? 'Passage seen.' : 'Cut seen.', stop);
      return;
    }
    const whole = round.walk.stopOfSentence(nth);
    if (nth < 0 || !sentence || !whole) {
      round.say('Go to a sentence first.');
      return;
    }
    round.put({
      label: 'Sentence read',
      at: stop?.key ?? null,
      settles: [whole.key],
      isTick: false,
      decide: ({ readSentence }, checked, who) => {
        const now = checked.review.sentences.at(nth);
        return now ? readSentence(checked, now, who) : null;
      },
    });
    const left = round.walk.leftIn(nth);
    this.said(left === 0 ? 'Sentence read.' : `Sentence read, with ${String(left)} not ticked in it.`, whole);
  }

  private put(
    stop: Stop & { item: Item },
    basis: Basis,
    held: HeldSource | undefined,
    via: Via | undefined,
  ): void {
    const { round } = this;
    const source = held || via ? { ...held, ...(via ? { via } : {}) } : null;
    round.put({
      label: `Tick ${this.named(stop)}`,
      at: stop.key,
      settles: [stop.key],
      // Without a record a quotation stays unresolved.
      isTick: !isSaid(stop.item) || via !== undefined || this.hasRecord(held),
      decide: ({ tick }, checked, who) => {
        const item = itemNow(checked, stop);
        return item && tick(checked, item, { source, basis }, who);
      },
    });
    if (held) round.useSource();
    const repeats = repeatsOf(round.checked.review, stop.item).filter(({ key }) => !round.walk.isDone(key));
    this.offer = repeats.length === 0 ? undefined : { item: stop.item, repeats };
    const also = repeats.length === 0 ? '' : `, ${linesInWords(this.linesOf(repeats))}: L ticks that, too`;
    this.said(`Ticked: ${this.named(stop)}${also}.`, stop);
  }

  /** Goes on from there, and says what was done. */
  private said(message: string, from: Stop): void {
    const { round } = this;
    round.walk.atHand = { range: from, stop: from };
    round.say(message);
    round.goOn();
  }

  private itemAtHand(): (Stop & { item: Item }) | undefined {
    const { round } = this;
    const { stop } = round.walk.atHand;
    if (stop?.item?.state === 'checked') {
      this.said(`Checked already: ${this.named({ ...stop, item: stop.item })}.`, stop);
      return undefined;
    }
    if (stop?.item) return { ...stop, item: stop.item };
    round.say(
      stop === null
        ? 'Nothing is at hand: N goes to the next item, C, Q and A are about the words that you select.'
        : isBarePlace(stop)
          ? 'This is done once you have looked at it: R.'
          : 'A sentence is done once you have read it: R.',
    );
    return undefined;
  }

  private hasRecord(held: HeldSource | undefined): boolean {
    const source = this.round.checked.review.sidecar.sources.find(({ id }) => id === held?.source);
    return source !== undefined && isRecord(source);
  }

  private named(stop: Stop & { item: Item }): string {
    return `${kindInWords(stop.item)} ${passageNamed(this.round.checked, stop)}`;
  }

  private linesOf(items: readonly Item[]): number[] {
    const { map } = this.round.checked;
    return items.map(({ start }) => map.position(start).line + 1);
  }
}

/** Words that somebody is said to have said: of them there is a record, or there is none. */
const isSaid = ({ kind }: Item): boolean => kind === 'quote' || kind === 'paraphrase';

const itemNow = ({ review }: CheckedDocument, stop: Stop): Item | null =>
  review.items.find(({ key }) => key === stop.key) ?? null;
