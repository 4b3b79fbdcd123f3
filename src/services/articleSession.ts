import {
  CancellationTokenSource, window, type Disposable, type TextDocument, type TextDocumentChangeEvent,
} from 'vscode'; // prettier-ignore
import { textSha256 } from '../core/hash.ts';
import type { Range } from '../core/model.ts';
import type { Mentions } from '../core/mentions/mentions.ts';
import type { Reader } from '../core/mentions/reader.ts';
import type { Article } from '../core/article/article.ts';
import type { Review } from '../core/review/review.ts';
import type { Place } from '../core/selectors/place.ts';
import type { Engine } from './engine.ts';
import type { GitTexts } from './gitTexts.ts';
import type { SidecarState, Sidecars } from './sidecars.ts';
import { drainInSlices, nextSlice } from './slices.ts';
import { TextMap } from './textMap.ts';
import type { Texts } from './texts.ts';
import { followedPlace, liveText, Tracking } from './tracking.ts';

/** A review and what it was made of: one version of the document, one state of the sidecar. */
export interface CheckedArticle {
  /** Of a long article just opened, only what is on screen has been read so far. */
  readonly isPartial: boolean;
  readonly document: TextDocument;
  readonly version: number;
  readonly map: TextMap;
  readonly review: Review;
  readonly sidecar: SidecarState;
}

/** A pause that lets a burst of typing pass; large articles wait as long as their last review took. */
const shortestPauseMs = 20;
const longestPauseMs = 400;
/** Of a text longer than this, in UTF-16 units, what is on screen is read first: the whole takes a moment. */
const longArticle = 100_000;

/** Keeps one open article reviewed: a newer edit cancels older work, and the last review stays until the next is done. */
export class ArticleSession implements Disposable {
  private readonly tracking = new Tracking();
  private isDisposed = false;
  private isAskingGit = false;
  private readonly fromGit = new Map<string, string>();
  private reader: Reader | undefined;
  private running: CancellationTokenSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private map: TextMap;
  private lastTookMs = 0;
  private hashed: { readonly text: string; readonly hash: string } | undefined;
  private waiting: ((checked: CheckedArticle | undefined) => void)[] = [];
  checked: CheckedArticle | undefined;

  constructor(
    private document: TextDocument,
    private readonly engine: Engine,
    private readonly sidecars: Sidecars,
    private readonly texts: Texts,
    private readonly gitTexts: GitTexts,
    private readonly publish: (checked: CheckedArticle) => void,
    private readonly fail: (error: unknown) => void,
  ) {
    this.map = TextMap.of(document);
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    this.running?.cancel();
    for (const resolve of this.waiting.splice(0)) resolve(undefined);
  }

  /** The file was closed and opened again: another document, perhaps with another text. */
  replaceDocument(document: TextDocument): void {
    if (document === this.document) return;
    const before = this.map.text;
    this.document = document;
    this.map = TextMap.of(document);
    if (this.map.text !== before) this.tracking.forget();
    this.schedule();
  }

  onEdit(event: TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    const offsets = event.contentChanges.map((change) => this.map.range(change.range));
    this.tracking.shift(event.contentChanges, offsets);
    this.map = TextMap.of(event.document);
    this.schedule();
  }

  /** Reviews again soon, dropping what is under way. */
  schedule(): void {
    clearTimeout(this.timer);
    this.running?.cancel();
    this.running = undefined;
    const pause = Math.min(Math.max(this.lastTookMs / 2, shortestPauseMs), longestPauseMs);
    this.timer = setTimeout(() => void this.run(), this.checked ? pause : 0);
  }

  /** The review of the document as it is now; `undefined` when the session ends first. */
  current(): Promise<CheckedArticle | undefined> {
    if (this.checked?.version === this.document.version && !this.isBusy) return Promise.resolve(this.checked);
    if (!this.isBusy) this.schedule();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private get isBusy(): boolean {
    return this.timer !== undefined || this.running !== undefined;
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    const source = new CancellationTokenSource();
    this.running = source;
    const started = performance.now();
    try {
      const checked = await this.review(source);
      if (!checked || source.token.isCancellationRequested) return;
      // The first review also loads what later ones find loaded.
      this.lastTookMs = this.checked?.isPartial === false ? performance.now() - started : 0;
      this.running = undefined;
      this.checked = checked;
      this.publish(checked);
      for (const resolve of this.waiting.splice(0)) resolve(checked);
    } catch (error) {
      if (this.running !== source) return;
      this.running = undefined;
      for (const resolve of this.waiting.splice(0)) resolve(this.checked);
      this.fail(error);
    }
  }

  private async review({ token }: CancellationTokenSource): Promise<CheckedArticle | undefined> {
    const { map, document } = this;
    const { version } = document;
    const [tools, sidecar] = await Promise.all([this.engine.reading(), this.sidecars.load(document.uri)]);
    const isCancelled = (): boolean => token.isCancellationRequested;
    if (isCancelled()) return undefined;
    const article = await drainInSlices(tools.readArticle(map.text), token);
    if (!article) return undefined;
    const placing = tools.placingOf(sidecar.good.value);
    const places = await this.place(placing.requests, sidecar, token);
    if (!places) return undefined;
    const checkedWith = (mentions: Mentions, isPartial: boolean): CheckedArticle => {
      const review = tools.buildReview(article, mentions, sidecar.good, placing, places);
      return { isPartial, document, version, map, review, sidecar };
    };
    const onScreen = this.checked ? undefined : this.rangeOnScreen();
    if (onScreen && map.text.length > longArticle) {
      const seen = await this.readMentions(article, sidecar, token, onScreen);
      if (!seen || isCancelled()) return undefined;
      this.checked = checkedWith(seen, true);
      this.publish(this.checked);
    }
    const mentions = await this.readMentions(article, sidecar, token);
    if (!mentions) return undefined;
    await nextSlice();
    // An edit in that pause has moved what is tracked; settling the older text would undo it.
    if (isCancelled()) return undefined;
    const checked = checkedWith(mentions, false);
    this.tracking.settle(placing.requests, places, map.text);
    return checked;
  }

  private rangeOnScreen(): Range | undefined {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    const first = editor?.visibleRanges.at(0);
    return first === undefined ? undefined : this.map.range(first);
  }

  private async readMentions(
    article: Article,
    sidecar: SidecarState,
    token: CancellationTokenSource['token'],
    within?: Range,
  ): Promise<Mentions | undefined> {
    const tools = await this.engine.reading();
    this.reader ??= tools.newReader();
    const published = sidecar.good.value.article?.published ?? article.published?.date ?? null;
    const context = { published, ...(within === undefined ? {} : { within }) };
    return drainInSlices(this.reader.read(article, context), token);
  }

  private async place(
    requests: Parameters<Tracking['ask']>[0],
    sidecar: SidecarState,
    token: CancellationTokenSource['token'],
  ): Promise<Place[] | undefined> {
    const { text } = this.map;
    if (requests.length === 0) return [];
    const { locateAll } = await this.engine.reading();
    const asked = this.tracking.ask(requests, text);
    const open = asked.flatMap((item) => (item.kind === 'known' ? [] : [item]));
    const oldTexts = await this.oldTexts(open.map(({ request }) => request.textSha256));
    oldTexts.set(liveText, this.tracking.lastText);
    const found = await drainInSlices(
      locateAll(
        text,
        open.map(({ request }) => request),
        { oldText: (hash) => oldTexts.get(hash) },
      ),
      token,
    );
    if (!found) return undefined;
    // Without the old text passages are still found by their selectors; no finding is lost.
    this.remember(sidecar, text).catch(() => undefined);
    let next = 0;
    return asked.map((item) => {
      if (item.kind === 'known') return item.place;
      const place = found[next++];
      return item.kind === 'follow' ? followedPlace(item, place, text) : place;
    });
  }

  private async oldTexts(hashes: readonly (string | undefined)[]): Promise<Map<string, string>> {
    const wanted = new Set(hashes.filter((hash) => hash !== undefined).filter((hash) => hash !== liveText));
    const texts = new Map<string, string>();
    for (const hash of wanted) {
      const text = this.fromGit.get(hash) ?? (await this.texts.get(hash));
      if (text !== undefined) texts.set(hash, text);
    }
    const missing = [...wanted].filter((hash) => !texts.has(hash));
    if (missing.length > 0) void this.askGit(missing);
    return texts;
  }

  /** With old texts that only git has, what was not found without them is looked for again. */
  private async askGit(hashes: readonly string[]): Promise<void> {
    if (this.isAskingGit) return;
    this.isAskingGit = true;
    const found = await this.gitTexts.find(this.document.uri, hashes);
    this.isAskingGit = false;
    if (found.size === 0 || this.isDisposed) return;
    for (const [hash, text] of found) {
      this.fromGit.set(hash, text);
      // Where nothing can be kept, git is asked again the next time.
      this.texts.put(hash, text).catch(() => undefined);
    }
    // Without edits nothing is lost by placing everything anew, also what only the selector has placed.
    if (!this.document.isDirty) this.tracking.forget();
    this.schedule();
  }

  /** Keeps the text for later where it is the one the selectors were made on. */
  private async remember(sidecar: SidecarState, text: string): Promise<void> {
    if (this.document.isDirty) return;
    if (this.hashed?.text !== text) this.hashed = { text, hash: textSha256(text) };
    const { hash } = this.hashed;
    const { article, annotations } = sidecar.good.value;
    const isReferred =
      article?.textSha256 === hash || annotations.some(({ selector }) => selector.textSha256 === hash);
    if (isReferred) await this.texts.put(hash, text);
  }
}
