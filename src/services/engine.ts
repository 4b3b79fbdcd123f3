import { Uri, workspace } from 'vscode';

/**
 * Loads the heavy parts of core when the first article needs them, not before, and hands them to services.
 * Each loads once.
 */
export class Engine {
  private sidecarTools: ReturnType<typeof importSidecar> | undefined;
  private newsTools: ReturnType<typeof importNews> | undefined;
  private readingTools: ReturnType<typeof importReading> | undefined;

  constructor(private readonly extensionUri: Uri) {}

  /** Reading, editing and merging sidecars. */
  sidecar() {
    return (this.sidecarTools ??= importSidecar());
  }

  /** Telling news from other texts: light, since it runs on every plain text. */
  news() {
    return (this.newsTools ??= importNews());
  }

  /** Reading articles, finding passages again, the review. */
  reading() {
    return (this.readingTools ??= importReading(this.extensionUri));
  }
}

async function importSidecar() {
  const [read, edits, merge, settle] = await Promise.all([
    import('../core/sidecar/read.ts'),
    import('../core/sidecar/edits.ts'),
    import('../core/sidecar/merge.ts'),
    import('../core/sidecar/settleConflict.ts'),
  ]);
  return { ...read, ...edits, ...merge, ...settle };
}

async function importNews() {
  const [article, news] = await Promise.all([
    import('../core/article/read.ts'),
    import('../core/article/news.ts'),
  ]);
  return { ...article, ...news };
}

async function importReading(extensionUri: Uri) {
  const [article, reader, lexicon, selectors, describing, review, asset] = await Promise.all([
    import('../core/article/read.ts'),
    import('../core/mentions/reader.ts'),
    import('../core/mentions/lexicon.ts'),
    import('../core/selectors/locate.ts'),
    import('../core/selectors/describe.ts'),
    import('../core/review/build.ts'),
    workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'lexicon.txt')),
  ]);
  const words = lexicon.parseLexicon(new TextDecoder().decode(asset));
  return {
    ...article,
    ...selectors,
    ...describing,
    ...review,
    newReader: () => new reader.Reader(words),
  };
}
