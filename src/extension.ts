import { extensions, window, workspace, type ExtensionContext, type HoverProvider } from 'vscode';
import { registerCommands } from './features/annotate/commands.ts';
import { registerBioForms, type BioForms } from './features/bio/forms.ts';
import { registerChecking } from './features/checking/checking.ts';
import { registerClosing } from './features/closing/register.ts';
import { registerClaimsView } from './features/claims/view.ts';
import { registerExports } from './features/exports/register.ts';
import { registerBrokenLists } from './features/brokenLists.ts';
import { registerDecorations } from './features/decorations.ts';
import { registerFading } from './features/fading.ts';
import { registerImportPeople } from './features/importPeople.ts';
import { registerFindingForms, type FindingForms } from './features/findingForm/forms.ts';
import { registerHovers } from './features/hover/hovers.ts';
import { registerLanguage } from './features/language.ts';
import { registerOrphans } from './features/orphans.ts';
import { registerLookUp } from './features/lookUp.ts';
import { registerMisread } from './features/misread.ts';
import { registerOtherEndings } from './features/otherEndings.ts';
import { registerOutline } from './features/outline.ts';
import { registerBio } from './features/people/bio.ts';
import { registerHighlights } from './features/people/highlights.ts';
import { registerIndexing } from './features/people/indexing.ts';
import { registerQueries } from './features/queries/register.ts';
import { registerReferences } from './features/people/references.ts';
import { registerSymbols } from './features/people/symbols.ts';
import { registerProblems } from './features/problems.ts';
import { registerProgressStatus } from './features/progress.ts';
import { registerQuickFixes } from './features/quickFixes.ts';
import { registerReadingFace } from './features/readingFace.ts';
import { registerRenames } from './features/renames.ts';
import { registerRuleFixes } from './features/ruleFixes/register.ts';
import { registerSources } from './features/sources/register.ts';
import type { Threads } from './features/threads/threads.ts';
import { registerThreads } from './features/threads/register.ts';
import { registerTextLooks } from './features/textLooks.ts';
import { registerUnchecked } from './features/unchecked.ts';
import { registerYamlFixes } from './features/yamlFixes.ts';
import { Articles } from './services/articles.ts';
import { Desk } from './services/desk.ts';
import { Engine } from './services/engine.ts';
import { gitApi } from './services/gitExtension.ts';
import { FolderWork } from './services/folderWork.ts';
import { FolderIndex } from './services/folderIndex.ts';
import { GitIgnore } from './services/gitIgnore.ts';
import { GitTexts } from './services/gitTexts.ts';
import { newFolderRules } from './services/folderRules.ts';
import { LanguageChoices } from './services/languageChoices.ts';
import { ListedNames } from './services/listedNames.ts';
import { Lists } from './services/lists.ts';
import type { Agent } from './services/lookUp/asking.ts';
import { LookUp } from './services/lookUp/lookUp.ts';
import type { Machine } from './services/machine.ts';
import { nearbySources } from './services/nearbySources.ts';
import { OldTexts } from './services/oldTexts.ts';
import { PrivateFiles } from './services/privateFiles.ts';
import { newRegistries, type Registries } from './services/registries.ts';
import { Sidecars } from './services/sidecars.ts';
import { Texts } from './services/texts.ts';
import { Commands } from './shared/edge.ts';
import { Drafts } from './shared/drafts.ts';
import { KeepIn } from './shared/keepIn.ts';
import { lookUpPlaces, setting } from './shared/settings.ts';
import { Signer } from './shared/signer.ts';
import { SourceInHand } from './shared/sourceInHand.ts';
import { SourceQuestions } from './shared/sourceQuestions.ts';

/** What the extension hands to its own tests and benches; nothing else relies on it. */
export interface Testing {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly registries: Registries;
  readonly desk: Desk;
  readonly index: FolderIndex;
  readonly lists: Lists;
  readonly lookUp: LookUp;
  readonly bioForms: BioForms;
  readonly findingForms: FindingForms;
  readonly cards: HoverProvider;
  readonly threads: Threads;
  readonly keepIn: KeepIn;
  readonly inHand: SourceInHand;
  readonly activatedInMs: number;
}

/** Where there is Node, `extension.node.ts` is the entry and hands in what Node can do. */
export function activate(context: ExtensionContext, machine?: Machine): Testing {
  const started = performance.now();
  const log = window.createOutputChannel('Copydesk', { log: true });
  const edge = new Commands(log);
  const engine = new Engine(context.extensionUri, machine);
  const sidecars = new Sidecars(engine, machine);
  const privateFiles = new PrivateFiles(engine, machine);
  const registries = newRegistries(engine, machine);
  const rules = newFolderRules(engine, machine);
  const lists = new Lists(rules, engine, (error) => void edge.report(error), machine);
  const listedNames = new ListedNames(lists);
  const choices = new LanguageChoices(context.globalState);
  const texts = new Texts(context.globalStorageUri, machine);
  const git = () => gitApi({ workspace, extensions });
  const gitTexts = new GitTexts(machine?.readOldTexts, git);
  const articles = new Articles(
    engine,
    sidecars,
    registries,
    rules,
    listedNames,
    texts,
    gitTexts,
    choices,
    (uri) => setting('detectNews', uri),
    (error) => void edge.report(error),
  );
  const signer = new Signer(context.globalState, async () => {
    const api = await git().catch(() => undefined);
    return api && machine?.userNameInGit(api.git.path);
  });
  const desk = new Desk(engine, sidecars, registries, privateFiles, texts, signer);
  const lookUp = new LookUp(lookUpPlaces, agentOf(context, machine));
  const index = new FolderIndex(
    engine,
    context.storageUri,
    choices,
    (error) => void edge.report(error),
    machine?.folder,
  );
  const folderWork = new FolderWork(engine, rules, (error) => void edge.report(error), machine);
  const claims = registerClaimsView(articles, edge, {
    asksGit: machine !== undefined,
    memento: context.workspaceState,
    folder: folderWork,
  });
  const keepIn = new KeepIn(context.workspaceState);
  const inHand = new SourceInHand();
  const sources = new SourceQuestions(inHand, ({ document, sidecar }) =>
    nearbySources(document.uri, sidecar.uri, engine),
  );
  const bio = registerBioForms(articles, registries, desk, keepIn, claims, edge, context);
  const threads = registerThreads(articles, desk, signer, claims, edge);
  const finding = registerFindingForms(articles, desk, inHand, claims, edge, context);
  const hovers = registerHovers(articles, index, edge, machine);
  context.subscriptions.push(
    log,
    sidecars,
    registries,
    privateFiles,
    rules,
    lists,
    listedNames,
    choices,
    articles,
    // With that of the sidecar its part in what was done can no longer be taken back.
    articles.onDidLeave((uri) => privateFiles.forget(uri)),
    inHand,
    registerLanguage(articles, choices),
    hovers.registration,
    claims,
    folderWork,
    bio.registration,
    finding.registration,
    registerCommands(articles, registries, desk, claims, edge, sources),
    registerClosing(
      {
        articles,
        desk,
        engine,
        gitIgnore: new GitIgnore(machine?.coverageInGit, git, machine),
        memento: context.workspaceState,
        privateFiles,
      },
      claims,
      edge,
    ),
    registerSources(articles, desk, claims, inHand, sources, edge),
    registerLookUp({ articles, registries, desk, lookUp, keepIn, local: machine }, claims, edge),
    threads.registration,
    registerQueries(articles, engine, desk, claims, edge),
    registerExports(articles, engine, claims, edge, context),
    registerDecorations(articles, context.extensionUri),
    registerChecking(
      { articles, desk, engine, hand: inHand, fail: (error) => void edge.report(error) },
      { engine, oldTexts: new OldTexts(privateFiles, texts, gitTexts), signer },
      claims,
      edge,
    ),
    registerFading(articles),
    registerTextLooks(articles),
    registerUnchecked(articles, edge),
    registerProgressStatus(articles),
    registerReadingFace(edge, context.globalState),
    registerOutline(articles),
    registerHighlights(articles),
    registerBio(articles, edge),
    index,
    registerIndexing(index, edge),
    registerReferences(articles, index, edge),
    registerSymbols(articles, index),
    registerProblems(articles, lists, privateFiles),
    registerBrokenLists(lists),
    registerQuickFixes(articles),
    registerYamlFixes(engine),
    registerRuleFixes(articles),
    registerRenames(),
    registerOtherEndings(articles, edge),
    registerMisread(articles, edge),
    registerImportPeople({ edge, engine, rules, drafts: new Drafts(), log, machine }),
    registerOrphans(articles, sidecars, engine, edge),
  );
  return {
    articles,
    sidecars,
    registries,
    desk,
    index,
    lists,
    lookUp,
    bioForms: bio.forms,
    findingForms: finding.forms,
    keepIn,
    inHand,
    cards: hovers.provider,
    threads: threads.threads,
    activatedInMs: performance.now() - started,
  };
}

/** What servers that are asked are told of us. */
function agentOf({ extension }: ExtensionContext, machine: Machine | undefined): Agent {
  const { version = '' } = extension.packageJSON as { version?: string };
  return {
    name: `Copydesk/${version} (extension of VS Code for checking news)`,
    header: machine ? 'User-Agent' : 'Api-User-Agent',
  };
}
