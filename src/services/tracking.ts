import type { TextDocumentContentChangeEvent } from 'vscode';
import type { Range, Selector } from '../core/model.ts';
import type { askAbout, followOn } from '../core/review/follow.ts';
import { shiftFollowed, type Followed } from '../core/review/followed.ts';
import type { Asked, Placing } from '../core/review/placing.ts';
import type { Place } from '../core/selectors/place.ts';
import { TextEdit } from '../core/selectors/shift.ts';
import { articleText } from './textMap.ts';

/** What has to be loaded before an article is reviewed. */
interface Tools {
  readonly askAbout: typeof askAbout;
  readonly followOn: typeof followOn;
}

/** Follows passages while their article is being edited: each is moved with the change events. */
export class Tracking {
  /** By selector, so that annotations added or removed elsewhere change nothing. */
  private followed: ReadonlyMap<string, Followed> = new Map();
  /** As long as an annotation stays as it is, its selector is the same object: what it says is written out once. */
  private readonly keys = new WeakMap<Selector, string>();

  /** @param offsets of the changes, in the text before the edit */
  shift(changes: readonly TextDocumentContentChangeEvent[], offsets: readonly Range[]): void {
    const edit = new TextEdit(changes.map(({ text }, nth) => ({ ...offsets[nth], text: articleText(text) })));
    this.followed = new Map(
      [...this.followed].map(([key, followed]) => [key, shiftFollowed(followed, edit)]),
    );
  }

  /** What is known without searching, and what has to be searched for. */
  ask({ askAbout }: Tools, { requests }: Placing, text: string): Asked[] {
    return requests.map((request) =>
      askAbout(request, this.followed.get(this.keyOf(request.selector)), text),
    );
  }

  /** Everything has to be searched for again. */
  forget(): void {
    this.followed = new Map();
  }

  /** Remembers where everything stands now. */
  settle({ followOn }: Tools, { requests }: Placing, places: readonly Place[], text: string): void {
    const keys = requests.map(({ selector }) => this.keyOf(selector));
    const before = keys.map((key) => this.followed.get(key));
    const followed = followOn(requests, before, places, text);
    this.followed = new Map(keys.flatMap((key, nth) => (followed[nth] ? [[key, followed[nth]]] : [])));
  }

  /** The text that a selector was made on is no part of it: an edit may write it into a selector that stays. */
  private keyOf(selector: Selector): string {
    const key = this.keys.get(selector) ?? JSON.stringify({ ...selector, textSha256: undefined });
    this.keys.set(selector, key);
    return key;
  }
}
