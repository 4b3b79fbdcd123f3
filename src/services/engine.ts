import { Uri } from 'vscode';
import { bytesOf, type LocalReading } from './files.ts';
import { nextSlice } from './slices.ts';
import { UserError } from './userError.ts';

/**
 * Loads the heavy parts of core when the first article needs them, not before, and hands them to services.
 * Each loads once.
 */
export class Engine {
  private sidecarTools: ReturnType<typeof importSidecar> | undefined;
  private privateTools: ReturnType<typeof importPrivate> | undefined;
  private registryTools: ReturnType<typeof importRegistry> | undefined;
  private newsTools: ReturnType<typeof importNews> | undefined;
  private decidingTools: ReturnType<typeof importDeciding> | undefined;
  private closingTools: ReturnType<typeof importClosing> | undefined;
  private querySheetTools: ReturnType<typeof importQuerySheets> | undefined;
  private exportTools: ReturnType<typeof importExports> | undefined;
  private listTools: ReturnType<typeof importLists> | undefined;
  private rulesTools: ReturnType<typeof importFolderRules> | undefined;
  private folderTools: ReturnType<typeof importFolder> | undefined;
  private readingTools: ReturnType<typeof importReading> | undefined;

  constructor(
    private readonly extensionUri: Uri,
    private readonly local?: LocalReading,
  ) {}

  /** Reading and merging sidecars. */
  sidecar() {
    return (this.sidecarTools ??= importSidecar());
  }

  /** Reading and merging private files. */
  privateFile() {
    return (this.privateTools ??= importPrivate());
  }

  /** Reading, merging and indexing registries. */
  registry() {
    return (this.registryTools ??= importRegistry());
  }

  /** Asking reference lists. */
  lists() {
    return (this.listTools ??= importLists());
  }

  /** Reading and editing the rules of a folder. */
  folderRules() {
    return (this.rulesTools ??= importFolderRules());
  }

  /** What decisions do to a sidecar. */
  deciding() {
    return (this.decidingTools ??= importDeciding());
  }

  /** Corrections, sign-offs, and what changed since. */
  closing() {
    return (this.closingTools ??= importClosing());
  }

  /** Queries as they leave, and answers as they come back. */
  querySheets() {
    return (this.querySheetTools ??= importQuerySheets());
  }

  /** Checked articles as others read them. */
  exports() {
    return (this.exportTools ??= importExports());
  }

  /** Telling news from other texts: light, since it runs on every plain text. */
  news() {
    return (this.newsTools ??= importNews());
  }

  /** The records of a folder. */
  folder() {
    return (this.folderTools ??= importFolder());
  }

  /** Reading a file into its record. */
  async recordReader() {
    const [{ recordReader }, lexicon] = await Promise.all([
      import('../core/people/folder/recordReader.ts'),
      lexiconOf(this.extensionUri, this.local),
    ]);
    return recordReader(lexicon);
  }

  /** Reading articles, finding passages again, the review. */
  reading() {
    return (this.readingTools ??= importReading(this.extensionUri, this.local));
  }
}

// One part after the other, with the thread given back in between: evaluating all at once would hold it noticeably.

async function importSidecar() {
  const read = await import('../core/sidecar/read.ts');
  await nextSlice();
  const merge = await import('../core/sidecar/merge.ts');
  const sources = await import('../core/sidecar/sourcesIn.ts');
  const work = await import('../core/review/work.ts');
  return { ...read, ...merge, ...sources, ...work };
}

async function importPrivate() {
  const read = await import('../core/sidecar/private/read.ts');
  const merge = await import('../core/sidecar/private/merge.ts');
  return { ...read, ...merge };
}

async function importRegistry() {
  const read = await import('../core/sidecar/registry/read.ts');
  await nextSlice();
  const merge = await import('../core/sidecar/registry/merge.ts');
  const index = await import('../core/people/registry/registryPeople.ts');
  return { ...read, ...merge, ...index };
}

async function importLists() {
  const about = await import('../core/people/lists/about.ts');
  const format = await import('../core/people/lists/index/format.ts');
  const indexed = await import('../core/people/lists/index/indexedList.ts');
  const memory = await import('../core/people/lists/referenceList.ts');
  const { readListInSteps } = await import('../core/people/lists/readList.ts');
  const { shortList } = await import('../core/people/lists/shortList.ts');
  return { ...about, ...format, ...indexed, ...memory, readListInSteps, shortList };
}

async function importFolderRules() {
  const read = await import('../core/sidecar/rules/read.ts');
  const merge = await import('../core/sidecar/rules/merge.ts');
  const edits = await import('../core/sidecar/rules/edits.ts');
  return { ...read, ...merge, ...edits };
}

async function importDeciding() {
  const adding = await import('../core/review/decide/add.ts');
  const annotations = await import('../core/review/decide/annotation.ts');
  const findings = await import('../core/review/decide/finding.ts');
  const rechecking = await import('../core/review/decide/recheck.ts');
  const threads = await import('../core/review/decide/thread.ts');
  const ticking = await import('../core/review/decide/tick.ts');
  const people = await import('../core/review/decide/person.ts');
  const lookedUp = await import('../core/review/decide/lookedUp.ts');
  const bio = await import('../core/review/decide/bio.ts');
  const bioFields = await import('../core/review/decide/bioFields.ts');
  const moving = await import('../core/review/decide/move.ts');
  const fixing = await import('../core/review/decide/peopleFixes.ts');
  const sources = await import('../core/review/decide/source.ts');
  const dating = await import('../core/review/decide/sourceFixes.ts');
  const findingForm = await import('../core/review/decide/findingForm.ts');
  const publication = await import('../core/review/decide/publication.ts');
  const corrections = await import('../core/review/decide/corrections.ts');
  const responses = await import('../core/review/decide/response.ts');
  const signingOff = await import('../core/review/decide/signOff.ts');
  const edit = await import('../core/review/decide/edit.ts');
  const keeping = await import('../core/sidecar/private/edits.ts');
  return {
    ...adding,
    ...annotations,
    ...findings,
    ...rechecking,
    ...threads,
    ...ticking,
    ...people,
    ...lookedUp,
    ...bio,
    ...bioFields,
    ...moving,
    ...fixing,
    ...dating,
    ...sources,
    ...findingForm,
    ...publication,
    ...corrections,
    ...responses,
    ...signingOff,
    ...edit,
    ...keeping,
  };
}

async function importClosing() {
  const corrections = await import('../core/wording/corrections.ts');
  const signoffs = await import('../core/review/closing/signoffs.ts');
  const changes = await import('../core/review/closing/whatChanged.ts');
  const place = await import('../core/review/checking/keptPlace.ts');
  return { ...corrections, ...signoffs, ...changes, ...place };
}

async function importQuerySheets() {
  const sheets = await import('../core/export/queries/sheet.ts');
  const html = await import('../core/export/queries/asHtml.ts');
  const texts = await import('../core/export/queries/asText.ts');
  const filled = await import('../core/export/queries/filledSheet.ts');
  const replies = await import('../core/export/queries/reply.ts');
  const matching = await import('../core/export/queries/match.ts');
  const words = await import('../core/export/queries/inWords.ts');
  return { ...sheets, ...html, ...texts, ...filled, ...replies, ...matching, ...words };
}

async function importExports() {
  const formats = await import('../core/export/formats.ts');
  const handed = await import('../core/export/handedOn.ts');
  const body = await import('../core/export/html/body.ts');
  const colours = await import('../core/export/html/colours.ts');
  const style = await import('../core/export/html/style.ts');
  return { ...formats, ...handed, ...body, ...colours, ...style };
}

async function importNews() {
  const article = await import('../core/article/read.ts');
  await nextSlice();
  const news = await import('../core/article/news.ts');
  return { ...article, ...news };
}

const importFolder = () => import('../core/people/folder/folderRecords.ts');

async function importReading(extensionUri: Uri, local: LocalReading | undefined) {
  const asset = lexiconOf(extensionUri, local);
  // What is imported without a name is what a later part stands on: it is only evaluated apart.
  await import('../core/article/read.ts');
  await nextSlice();
  const lexicon = await import('../core/mentions/packed/unpack.ts');
  await import('../core/mentions/figures/figures.ts');
  await nextSlice();
  await import('../core/mentions/people/paragraph.ts');
  await nextSlice();
  await import('../core/mentions/quotes/quotes.ts');
  await nextSlice();
  const reader = await import('../core/mentions/reader.ts');
  await nextSlice();
  await import('../core/selectors/locate.ts');
  await nextSlice();
  const placing = await import('../core/review/placing.ts');
  const following = await import('../core/review/follow.ts');
  const ruled = await import('../core/review/rules/sources.ts');
  const fits = await import('../core/review/fits.ts');
  const review = await import('../core/review/check.ts');
  const words = lexicon.openLexicon(await asset);
  await nextSlice();
  return {
    ...placing,
    ...following,
    ...ruled,
    ...fits,
    ...review,
    newReader: () => new reader.Reader(words),
  };
}

async function lexiconOf(extensionUri: Uri, local: LocalReading | undefined): Promise<string> {
  const bytes = await bytesOf(Uri.joinPath(extensionUri, 'dist', 'lexicon.txt'), local);
  if (!bytes) throw new UserError('A part of Copydesk is missing: dist/lexicon.txt. Install it again.');
  return new TextDecoder().decode(bytes);
}
