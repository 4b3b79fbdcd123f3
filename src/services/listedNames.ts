import type { Disposable, Event, Uri } from 'vscode';
import type { ListedPerson } from '../core/people/lists/listPerson.ts';
import { folderOf } from './paths.ts';

/** What can be asked who of the lists of an article a printed name may mean. */
export interface ListAsking {
  readonly candidates: (article: Uri, name: string) => Promise<readonly ListedPerson[]>;
  /** Ids of the lists that hold for an article; `null` where one of them cannot be read. */
  readonly readable: (article: Uri) => Promise<ReadonlySet<string> | null>;
  /** Answers may be others now. */
  readonly onDidChange: Event<void>;
}

/** The names of one article. */
export interface NamesAsked {
  /** What is known of a name; nobody as long as it was not asked for, and then it is asked for next. */
  readonly listed: (name: string) => readonly ListedPerson[];
  /** Whether there is something that was not known. */
  readonly isMissing: boolean;
  /** Ids of the lists that hold, once each was asked for every name that {@link listed} was asked for. */
  readonly lists: () => ReadonlySet<string> | undefined;
  /**
   * Asks for the names that were not known. Answers whether the review would be another now: a list has somebody for one
   * of them, or {@link lists} could not be told.
   */
  readonly askMissing: () => Promise<boolean>;
}

/** So many answers are remembered: those of many long articles. */
const mostAnswers = 20_000;
const nobody: readonly ListedPerson[] = [];

/** What the lists said of printed names: a review cannot wait for them, so each name is asked once, and remembered. */
export class ListedNames implements Disposable {
  private answers = new Map<string, readonly ListedPerson[]>();
  /** By folder. */
  private ids = new Map<string, ReadonlySet<string> | null>();
  private readonly subscription: Disposable;

  constructor(private readonly lists: ListAsking) {
    this.subscription = lists.onDidChange(() => {
      this.answers = new Map();
      this.ids = new Map();
    });
  }

  /** Answers may be others now, for any article. */
  get onDidChange(): Event<void> {
    return this.lists.onDidChange;
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** For one review of an article. */
  of(article: Uri): NamesAsked {
    const { answers, ids } = this;
    const missing = new Set<string>();
    // Which lists hold is said by the folder.
    const folder = folderOf(article).toString();
    const keyOf = (name: string) => `${folder} ${name}`;
    let isAwaited = false;
    return {
      listed: (name) => {
        const answer = answers.get(keyOf(name));
        if (!answer) missing.add(name);
        return answer ?? nobody;
      },
      get isMissing() {
        return missing.size > 0 || isAwaited;
      },
      lists: () => {
        const known = missing.size === 0 ? ids.get(folder) : undefined;
        isAwaited ||= known === undefined;
        return known ?? undefined;
      },
      askMissing: async () => {
        let isFound = false;
        if (isAwaited && !ids.has(folder)) ids.set(folder, await this.lists.readable(article));
        for (const name of missing) {
          const answer = await this.lists.candidates(article, name);
          // The lists have changed meanwhile: who is reviewed again asks again.
          if (answers !== this.answers) return false;
          if (answers.size >= mostAnswers) answers.clear();
          answers.set(keyOf(name), answer);
          isFound ||= answer.length > 0;
        }
        missing.clear();
        return answers === this.answers && (isFound || isAwaited);
      },
    };
  }
}
