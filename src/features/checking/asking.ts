import { sliceOf, type Range } from '../../core/model.ts';
import { annotationOn } from '../../core/review/at.ts';
import { passageKey } from '../../core/review/checking/passageKey.ts';
import { queryTyped, usualRecipient } from '../../core/review/checking/queryTyped.ts';
import type { Stop } from '../../core/review/checking/stops.ts';
import type { Found } from '../../core/review/decide/tick.ts';
import { passageNamed } from '../../core/wording/passages.ts';
import type { Draft, Drafts } from '../../shared/drafts.ts';
import { askWords } from '../../shared/asking.ts';
import type { Round } from './round.ts';

/** What is found of the words at hand, and written of them. */
type Finding = Omit<Found, 'source'>;

/** The keys that ask for words: one box each. */
export class Asking {
  /** Whom the last query asked. */
  private recipient = usualRecipient;

  constructor(
    private readonly round: Round,
    private readonly drafts: Drafts,
  ) {}

  async correct(): Promise<void> {
    const about = this.about();
    if (!about) return;
    const { range, name } = about;
    const printed = sliceOf(this.round.checked.text, range).replace(/\s+/gu, ' ');
    const draft = this.draft('correction', range);
    const known = annotationOn(this.round.checked.review, range)?.annotation.correction;
    const words = await askWords({
      title: `${name} needs a correction`,
      placeHolder: 'What it should read',
      prompt:
        'What it should read. Left as it is, or empty: it needs a correction, and the writer is to say which.',
      value: known ?? printed,
      draft,
    });
    if (words === undefined) return;
    const typed = words.trim();
    const correction = typed === '' || typed === printed ? null : typed;
    await this.find(
      about,
      { verdict: 'needs-correction', correction, note: null },
      'Needs correction',
      draft,
      words,
    );
  }

  async query(): Promise<void> {
    const about = this.about();
    if (!about) return;
    const draft = this.draft('query', about.range);
    const words = await askWords({
      title: `${about.name} cannot be verified`,
      placeHolder: 'Your question',
      prompt: `Goes to: ${this.recipient}. Begin with @name to ask somebody else.`,
      value: '',
      draft,
      problemOf: (typed) => (queryTyped(typed, this.recipient) ? null : 'Write what is to be asked.'),
    });
    const query = words === undefined ? null : queryTyped(words, this.recipient);
    if (words === undefined || !query) return;
    this.recipient = query.to;
    const { text: note, to } = query;
    await this.find(
      about,
      { verdict: 'unverified', correction: null, note, to },
      `Query to ${to}`,
      draft,
      words,
    );
  }

  async note(): Promise<void> {
    const about = this.about();
    if (!about) return;
    const draft = this.draft('note', about.range);
    const words = await askWords({
      title: `Note on ${about.name}`,
      placeHolder: 'Note',
      prompt: 'Says nothing of whether it is right.',
      value: '',
      draft,
      problemOf: (typed) => (typed.trim() === '' ? 'Write the note.' : null),
    });
    if (words === undefined) return;
    await this.find(about, { verdict: null, correction: null, note: words.trim() }, 'Note', draft, words);
  }

  private about(): { range: Range; stop: Stop | null; name: string } | undefined {
    const { round } = this;
    const { range, stop } = round.walk.atHand;
    if (range.start < range.end) return { range, stop, name: passageNamed(round.checked, range) };
    round.say('Nothing is at hand: N goes to the next item; or select words.');
    return undefined;
  }

  /** Writes what was found; what was typed stays in its box until then. */
  private async find(
    { range, stop, name }: { range: Range; stop: Stop | null; name: string },
    finding: Finding,
    what: string,
    draft: Draft,
    typed: string,
  ): Promise<void> {
    const { round } = this;
    draft.keep(typed);
    const held = round.source.held ?? null;
    const source = finding.verdict === 'needs-correction' ? held : null;
    if (source) round.useSource();
    const label = `${what}: ${name}`;
    const isWritten = await round.putNow({
      label,
      at: stop?.key ?? null,
      settles: stop && finding.verdict !== null ? [stop.key] : [],
      isTick: false,
      decide: ({ findItem, findPassage }, checked, who) => {
        const item = checked.review.items.find(({ key }) => key === stop?.key);
        return item
          ? findItem(checked, item, { ...finding, source }, who)
          : findPassage(checked, range, { ...finding, source }, who);
      },
    });
    if (!isWritten) return;
    draft.keep(undefined);
    round.say(`${label}.`);
    round.goOn();
  }

  private draft(what: string, range: Range): Draft {
    const { checked, uri } = this.round;
    return this.drafts.of(what, uri.toString(), ...passageKey(checked.text, range));
  }
}
