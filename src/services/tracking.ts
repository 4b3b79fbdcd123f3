import type { TextDocumentContentChangeEvent } from 'vscode';
import { sliceOf, type Range, type Selector } from '../core/model.ts';
import type { Asked, Placing } from '../core/review/placing.ts';
import type { LocateRequest } from '../core/selectors/locate.ts';
import type { Place } from '../core/selectors/place.ts';
import { sameWords } from '../core/selectors/changes.ts';
import { shiftRanges } from '../core/selectors/shift.ts';
import { articleText } from './textMap.ts';

interface Tracked {
  /** Where it stood in the text last reviewed. */
  readonly range: Range;
  /** Where typing has moved it since; `null` when it was deleted. */
  shifted: Range | null;
}

/**
 * Follows passages while their article is being edited: each is moved with the change events. Only what those cannot
 * tell (a passage deleted, rewritten, a file replaced) is looked for again, against the text last reviewed.
 */
export class Tracking {
  private text = '';
  /** By selector, so that annotations added or removed elsewhere change nothing. */
  private tracked: ReadonlyMap<string, Tracked> = new Map();
  /** As long as an annotation stays as it is, its selector is the same object: what it says is written out once. */
  private readonly keys = new WeakMap<Selector, string>();

  /** @param offsets of the changes, in the text before the edit */
  shift(changes: readonly TextDocumentContentChangeEvent[], offsets: readonly Range[]): void {
    const edit = changes.map(({ text }, nth) => ({ ...offsets[nth], text: articleText(text) }));
    const items = [...this.tracked.values()];
    const shifted = shiftRanges(
      items.map((item) => item.shifted),
      edit,
    );
    items.forEach((item, nth) => (item.shifted = shifted[nth]));
  }

  /** What is known without searching, and what has to be searched for. */
  ask({ requests }: Placing, text: string): Asked[] {
    return requests.map((request) => {
      const item = this.tracked.get(this.keyOf(request.selector));
      if (!item) return { kind: 'search', request };
      const before = sliceOf(this.text, item.range);
      if (item.shifted && sliceOf(text, item.shifted) === before)
        return { kind: 'known', place: placeAt(request, item.shifted, text) };
      const { shifted } = item;
      const means = (found: Place): Place => followedPlace(request, shifted, found, text);
      return { kind: 'follow', request: this.followUp(item.range), means };
    });
  }

  /** Everything has to be searched for again. */
  forget(): void {
    this.tracked = new Map();
  }

  /** The text last reviewed, which follow-up requests refer to. */
  get lastText(): string {
    return this.text;
  }

  /** Remembers where everything stands now. */
  settle({ requests }: Placing, places: readonly Place[], text: string): void {
    this.text = text;
    this.tracked = new Map(
      places.flatMap(({ match, range }, index) =>
        range && match !== 'lost' && match !== 'unsure'
          ? [[this.keyOf(requests[index].selector), { range, shifted: range }]]
          : [],
      ),
    );
  }

  private keyOf(selector: Selector): string {
    const key = this.keys.get(selector) ?? JSON.stringify(selector);
    this.keys.set(selector, key);
    return key;
  }

  private followUp(range: Range): LocateRequest {
    const around = 64;
    const selector = {
      exact: sliceOf(this.text, range),
      prefix: this.text.slice(Math.max(0, range.start - around), range.start),
      suffix: this.text.slice(range.end, range.end + around),
      ...range,
    };
    return { selector, textSha256: liveText };
  }
}

/** Stands for the text last reviewed, where a hash is asked for. */
export const liveText = 'live';

/**
 * The place of a follow-up: as found against the text last reviewed, else where typing left it, else nowhere.
 * @param shifted where typing left it; `null` when it was deleted
 */
function followedPlace(original: LocateRequest, shifted: Range | null, found: Place, text: string): Place {
  const isCertain = found.match === 'exact' || found.match === 'moved' || found.match === 'changed';
  if (found.range && isCertain) return placeAt(original, found.range, text);
  if (shifted && sliceOf(text, shifted).trim() !== '') return placeAt(original, shifted, text);
  return found;
}

function placeAt({ selector }: LocateRequest, range: Range, text: string): Place {
  const same = sameWords(selector.exact, sliceOf(text, range));
  const match = !same
    ? 'changed'
    : range.start === selector.start && range.end === selector.end
      ? 'exact'
      : 'moved';
  return { match, range, score: 1, candidates: [] };
}
