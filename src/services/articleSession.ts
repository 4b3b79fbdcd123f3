import {
  CancellationTokenSource, Uri, window, type Disposable, type TextDocument, type TextDocumentChangeEvent,
} from 'vscode'; // prettier-ignore
import { textSha256 } from '../core/hash.ts';
import type { Range } from '../core/model.ts';
import type { Reader } from '../core/mentions/reader.ts';
import type { CheckedArticle } from '../core/review/check.ts';
import type { SidecarPerson } from '../core/sidecar/schema.ts';
import type { Engine } from './engine.ts';
import { lookAt } from './files.ts';
import type { FolderRules } from './folderRules.ts';
import type { GitTexts } from './gitTexts.ts';
import type { ListedNames, NamesAsked } from './listedNames.ts';
import { folderOf } from './paths.ts';
import type { Registries, RegistryState } from './registries.ts';
import type { SidecarState, Sidecars } from './sidecars.ts';
import { drainInSlices } from './slices.ts';
import { TextMap } from './textMap.ts';
import type { Texts } from './texts.ts';
import { Tracking } from './tracking.ts';

/** A checked article that is open here: of one version of the document, and one state of the sidecar. */
export interface CheckedDocument extends CheckedArticle {
  readonly document: TextDocument;
  readonly version: number;
  readonly map: TextMap;
  readonly sidecar: SidecarState;
  /** The nearest `people.yaml`, where there is one. */
  readonly registry: RegistryState | undefined;
}

/**
 * A pause that lets a burst of changes pass. Where a review takes long it is longer, so that of a burst of typing less is
 * begun in vain.
 */
const shortestPauseMs = 4;
const longestPauseMs = 400;
const pauseShare = 1 / 8;
/** Of a text longer than this, in UTF-16 units, what is on screen is read first: the whole takes a moment. */
const longArticle = 100_000;
/** More than a window shows, in UTF-16 units. */
const firstScreens = 10_000;

const nobody: readonly SidecarPerson[] = [];

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
  private waiting: ((checked: CheckedDocument | undefined) => void)[] = [];
  checked: CheckedDocument | undefined;
  /** As long as the lists are being asked about people of the last review; never rejected. */
  asking: Promise<void> | undefined;

  constructor(
    private document: TextDocument,
    private readonly engine: Engine,
    private readonly sidecars: Sidecars,
    private readonly registries: Registries,
    private readonly rules: FolderRules,
    private readonly listedNames: ListedNames,
    private readonly texts: Texts,
    private readonly gitTexts: GitTexts,
    private readonly publish: (checked: CheckedDocument) => void,
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
    const pause = Math.min(Math.max(this.lastTookMs * pauseShare, shortestPauseMs), longestPauseMs);
    this.timer = setTimeout(() => void this.run(), this.checked ? pause : 0);
  }

  /** The review of the document as it is now; `undefined` when the session ends first. */
  current(): Promise<CheckedDocument | undefined> {
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

  private async review({ token }: CancellationTokenSource): Promise<CheckedDocument | undefined> {
    const { map, document } = this;
    const { version } = document;
    const [tools, sidecar, registry, rules] = await Promise.all([
      this.engine.reading(),
      this.sidecars.load(document.uri),
      this.registries.load(document.uri),
      this.rules.load(document.uri),
    ]);
    if (token.isCancellationRequested) return undefined;
    const { text } = map;
    const placing = tools.placingOf(sidecar.good.value);
    const asked = this.tracking.ask(tools, placing, text);
    const oldTexts = await this.oldTexts(tools.hashesAsked(asked), text);
    const deadPaths = await this.deadPaths(tools.localPathsIn(sidecar.good.value));
    const withDocument = (checked: CheckedArticle): CheckedDocument => ({
      ...checked,
      document,
      version,
      map,
      sidecar,
      registry,
    });
    const onScreen = this.checked || text.length <= longArticle ? undefined : this.rangeOnScreen();
    const show = (seen: CheckedArticle): void => {
      this.checked = withDocument(seen);
      this.publish(this.checked);
    };
    const names = this.listedNames.of(document.uri);
    const steps = tools.check({
      text,
      reading: sidecar.good,
      reader: (this.reader ??= tools.newReader()),
      placing,
      asked,
      oldText: (hash) => oldTexts.get(hash),
      ...(rules === undefined ? {} : { rules: rules.good.rules, scale: rules.good.scale }),
      deadPaths,
      onFile: {
        registry: registry?.good.value.people ?? nobody,
        isRegistryBroken: registry?.current.parses === false,
        listed: names.listed,
        lists: names.lists,
      },
      ...(onScreen === undefined ? {} : { first: { within: onScreen, show } }),
    });
    // Before the review, which an edit may cancel: this is the last moment that the text is sure to be had. Where it
    // cannot be kept, passages are still found by their selectors; no finding is lost.
    if (placing.requests.length > 0) this.remember(sidecar, text).catch(() => undefined);
    const checked = await drainInSlices(steps, token);
    // An edit in a pause has cancelled this, and has moved what is tracked; settling the older text would undo it.
    if (!checked) return undefined;
    this.tracking.settle(tools, placing, checked.places, text);
    if (names.isMissing) this.ask(names);
    return withDocument(checked);
  }

  /** Those of the paths, from the folder of the article, where nothing stands; none of an article that is no file yet. */
  private async deadPaths(paths: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { uri, isUntitled } = this.document;
    if (isUntitled || paths.size === 0) return new Set();
    const folder = folderOf(uri);
    const dead = await Promise.all(
      [...paths].map(async (path) => {
        const look = await lookAt(Uri.joinPath(folder, path.replaceAll('\\', '/'))).catch(() => null);
        return look === undefined ? [path] : [];
      }),
    );
    return new Set(dead.flat());
  }

  private ask(names: NamesAsked): void {
    const asking = this.askLists(names).finally(() => {
      if (this.asking === asking) this.asking = undefined;
    });
    this.asking = asking;
  }

  /** A review does not wait for the lists: it comes round again when they have somebody. */
  private async askLists(names: NamesAsked): Promise<void> {
    try {
      if ((await names.askMissing()) && !this.isDisposed) this.schedule();
    } catch (error) {
      this.fail(error);
    }
  }

  /** What the editor shows; before there is one, the beginning, which it will mostly show. */
  private rangeOnScreen(): Range {
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    const first = editor?.visibleRanges.at(0);
    return first === undefined ? { start: 0, end: firstScreens } : this.map.range(first);
  }

  /** The texts with these hashes, as far as they are kept here; git is asked for the others meanwhile. */
  private async oldTexts(hashes: ReadonlySet<string>, now: string): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const hash of hashes) {
      const text = this.fromGit.get(hash) ?? (await this.texts.get(hash));
      if (text !== undefined) texts.set(hash, text);
      // The text may be the very one, before any window has kept it.
      else if (this.hashOf(now) === hash) texts.set(hash, now);
    }
    const missing = [...hashes].filter((hash) => !texts.has(hash));
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
    const hash = this.hashOf(text);
    const { article, annotations } = sidecar.good.value;
    const isReferred =
      article?.textSha256 === hash || annotations.some(({ selector }) => selector.textSha256 === hash);
    if (isReferred) await this.texts.put(hash, text);
  }

  private hashOf(text: string): string {
    if (this.hashed?.text !== text) this.hashed = { text, hash: textSha256(text) };
    return this.hashed.hash;
  }
}
