import { ThemeIcon, workspace, type Disposable, type QuickPickItem } from 'vscode';
import { localDay } from '../core/moment.ts';
import type { Candidate } from '../core/lookup/candidates.ts';
import type { Fact, FoundPerson, OfferedFact } from '../core/lookup/facts.ts';
import type { FoundImage } from '../core/lookup/images.ts';
import { unfitPlace } from '../core/lookup/places.ts';
import type { Found } from '../core/lookup/problems.ts';
import { soughtIn, type Sought } from '../core/lookup/typed.ts';
import type { PeopleFile } from '../core/review/decide/bio.ts';
import type { ReviewedPerson } from '../core/review/review.ts';
import {
  doubtInWords, factInWords, imageServersInWords, lookUpProblemInWords, serversInWords, unfitPlaceInWords, whyInWords,
  yearsInWords,
} from '../core/wording/lookUp.ts'; // prettier-ignore
import { inMarks } from '../core/wording/quotation.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import type { Desk } from '../services/desk.ts';
import type { LookUp } from '../services/lookUp/lookUp.ts';
import { inform, mention, warn, whileWaiting } from '../services/messages.ts';
import { fileNameOf, folderOf } from '../services/paths.ts';
import { discardPortrait, keepPortrait, type Portrait } from '../services/portraits.ts';
import type { Registries } from '../services/registries.ts';
import { UserError } from '../services/userError.ts';
import type { LocalFiles } from '../services/yaml/texts.ts';
import { pickMany, pickOne, pickOrType } from '../shared/asking.ts';
import { Drafts, type Draft } from '../shared/drafts.ts';
import type { Commands } from '../shared/edge.ts';
import type { KeepIn } from '../shared/keepIn.ts';
import { personMeant } from '../shared/people.ts';
import { RowCommands } from '../shared/rowCommands.ts';
import type { Rows } from '../shared/rows.ts';
import { Targets } from '../shared/targets.ts';

interface Services {
  readonly articles: Articles;
  readonly registries: Registries;
  readonly desk: Desk;
  readonly lookUp: LookUp;
  readonly keepIn: KeepIn;
  readonly local: LocalFiles | undefined;
}

/** Looks up who somebody is, when asked to, after it was said what is sent where; what is chosen goes on file. */
export function registerLookUp(services: Services, rows: Rows, edge: Commands): Disposable {
  const { articles, lookUp } = services;
  const targets = new Targets(articles, rows);
  const drafts = new Drafts();
  /** The servers of which somebody wants to hear no more in this window. */
  const known = new Set<string>();
  return new RowCommands(edge, rows).register('copydesk.lookUpPerson', async (argument) => {
    refuseToAsk(lookUp);
    const meant = await personMeant(targets, argument);
    if (!meant) return;
    const { checked, person } = meant;
    if (person.unnamed) throw new UserError('An unnamed source has no name to look up.');
    const draft = drafts.of('look up', checked.document.uri.toString(), person.id);
    const chosen = await choose(checked, person, lookUp, known, draft);
    if (chosen) await file(checked, person, chosen, services);
  });
}

/** Throws {@link UserError} where nobody is to be asked, before anything is. */
function refuseToAsk({ places }: LookUp): void {
  if (!workspace.isTrusted)
    throw new UserError('People are not looked up in a workspace that is not trusted.', {
      label: 'Manage Workspace Trust',
      command: 'workbench.trust.manage',
    });
  const unfit = unfitPlace(places);
  if (unfit !== null)
    throw new UserError(unfitPlaceInWords(unfit), {
      label: 'Open Settings',
      command: 'workbench.action.openSettings',
    });
}

/** Who is meant, of those who were found; again by other words, as long as somebody types some. */
async function choose(
  checked: CheckedDocument,
  { name, articleRole, role }: ReviewedPerson,
  lookUp: LookUp,
  known: Set<string>,
  draft: Draft,
): Promise<FoundPerson | undefined> {
  const servers = serversInWords(lookUp.places);
  let sought: Sought | undefined = known.has(servers)
    ? { by: 'name', name }
    : await ask(name, lookUp, known, draft);
  while (sought) {
    const who = { name, published: checked.published, role: articleRole ?? role };
    const asked = sought;
    const candidates = await waitFor(`Asking ${servers}`, (signal) => lookUp.candidates(asked, who, signal));
    const picked = candidates && (await pickCandidate(name, candidates));
    if (!picked) return undefined;
    if (picked !== 'another')
      return waitFor(`Asking ${servers}`, (signal) => lookUp.person(picked.item, signal));
    sought = await ask(name, lookUp, known, draft);
  }
  return undefined;
}

/** Says what is sent to whom, before it is; `undefined` where nothing is to be. */
async function ask(
  name: string,
  { places }: LookUp,
  known: Set<string>,
  draft: Draft,
): Promise<Sought | undefined> {
  type Item = QuickPickItem & { isLast?: true };
  const servers = serversInWords(places);
  const items: Item[] = [
    {
      label: `Look Up ${inMarks(name)}`,
      description: `sends this name to ${servers}`,
      detail: `Nothing else of the article is sent. Images: ${imageServersInWords(places)}.`,
      iconPath: new ThemeIcon('search'),
    },
    {
      label: 'Look Up, and Ask No More in This Window',
      description: 'the same, now and for others',
      iconPath: new ThemeIcon('search'),
      isLast: true,
    },
  ];
  const answer = await pickOrType(
    items,
    {
      title: `Look Up ${name}: What Is Sent to ${servers}`,
      placeHolder: 'The name; or type what to send instead: another name, a Q-id, or the address of a page',
    },
    draft,
  );
  if (!answer) return undefined;
  if ('typed' in answer) return soughtIn(answer.typed);
  if (answer.item.isLast) known.add(servers);
  return { by: 'name', name };
}

async function pickCandidate(
  name: string,
  candidates: readonly Candidate[],
): Promise<Candidate | 'another' | undefined> {
  type Item = QuickPickItem & { candidate?: Candidate };
  const items = candidates.map((candidate): Item => {
    const { item } = candidate;
    return {
      label: item.label ?? item.id,
      description: [yearsInWords(item), item.description ?? ''].filter(Boolean).join(' · '),
      detail: [whyInWords(candidate), item.id].filter(Boolean).join(' · '),
      iconPath: new ThemeIcon('person'),
      candidate,
    };
  });
  const other: Item = { label: 'Another Name or an Address…', iconPath: new ThemeIcon('add') };
  const picked = await pickOne([...items, other], {
    title: `Look Up ${name}: Who Is Meant?`,
    placeHolder: 'The likeliest first',
    matchOnDescription: true,
  });
  return picked && (picked.candidate ?? 'another');
}

/** Puts on file what is chosen of all that was found. */
async function file(
  checked: CheckedDocument,
  person: ReviewedPerson,
  found: FoundPerson,
  services: Services,
): Promise<void> {
  const { places } = services.lookUp;
  // Nobody else needs them.
  const [{ factsOf }, { sourcesOf }, { fileOfFact }] = await Promise.all([
    import('../core/lookup/facts.ts'),
    import('../core/lookup/sources.ts'),
    import('../core/review/decide/lookedUp.ts'),
  ]);
  const on = localDay(new Date());
  const offered = factsOf(found, places, person.entry, on);
  if (offered.length === 0) {
    void inform(`All that was found about ${person.name} is on file.`);
    return;
  }
  const picked = await pickFacts(person.name, found, offered);
  const keepIn = picked.length > 0 ? await placeFor(checked, person, services) : undefined;
  if (keepIn === undefined) return;
  const onFile = {
    sidecar: checked.review.sidecar.people,
    registry: checked.registry?.good.value.people ?? [],
  };
  const pictured = await withPortrait(checked, picked, services, (fact) => ({
    name: person.id,
    file: fileOfFact(person, onFile, keepIn, fact),
  }));
  if (!pictured || pictured.facts.length === 0) return;
  const { facts, portrait } = pictured;
  const done = { isWritten: false };
  try {
    const isSaved = await services.desk.decide(
      checked,
      'Look up person',
      ({ fileLookedUp }) =>
        fileLookedUp(person, onFile, {
          facts,
          sourcesOf: (some) => sourcesOf(some, found, places, on),
          image: portrait?.path ?? null,
          on,
          keepIn,
        }),
      () => void (done.isWritten = true),
    );
    if (isSaved) mention(`${person.name}: on file, with sources. Copydesk: Undo takes it back.`, 6000);
  } catch (error) {
    // A file that was written may name it.
    if (portrait && !done.isWritten) await discardPortrait(portrait);
    throw error;
  }
}

/** Where somebody is kept who is not on file yet: asked once. */
async function placeFor(
  { document, sidecar }: CheckedDocument,
  { name, kept }: ReviewedPerson,
  { registries, keepIn }: Services,
): Promise<PeopleFile | undefined> {
  if (kept !== null) return kept === 'registry' ? 'registry' : 'sidecar';
  const home = await registries.homeOf(document.uri);
  return keepIn.ask(name, { sidecar: fileNameOf(sidecar.uri), registry: fileNameOf(home) });
}

/** Fetches the image that was chosen and puts it beside the file that is to name it; `undefined` where somebody stops. */
async function withPortrait(
  { document, sidecar }: CheckedDocument,
  facts: readonly Fact[],
  { lookUp, registries, local }: Services,
  place: (fact: Fact) => { readonly name: string; readonly file: PeopleFile },
): Promise<{ readonly facts: readonly Fact[]; readonly portrait: Portrait | null } | undefined> {
  const chosen = facts.find((fact) => fact.is === 'image');
  if (!chosen) return { facts, portrait: null };
  const image = await fetchImage(chosen.image, lookUp);
  if (image === 'stop') return undefined;
  if (!image) return { facts: facts.filter((fact) => fact !== chosen), portrait: null };
  const { name, file } = place(chosen);
  const beside = file === 'sidecar' ? sidecar.uri : await registries.homeOf(document.uri);
  return { facts, portrait: await keepPortrait(folderOf(beside), name, image.type, image.bytes, local) };
}

async function pickFacts(
  name: string,
  { item }: FoundPerson,
  offered: readonly OfferedFact[],
): Promise<Fact[]> {
  type Item = QuickPickItem & { fact: Fact };
  const items = offered.map(({ fact, doubt }): Item => {
    const { label, says } = factInWords(fact);
    const why = doubt === null ? '' : doubtInWords(doubt);
    return fact.is === 'bio'
      ? { label, description: why, detail: says, picked: doubt === null, fact }
      : { label, description: [says, why].filter(Boolean).join(' · '), picked: doubt === null, fact };
  });
  const picked = await pickMany(items, {
    title: `${name} as ${item.label ?? item.id} (${item.id}): What Goes on File`,
    placeHolder: 'Enter takes what is ticked, each with its source, licence and date',
    matchOnDescription: true,
  });
  return (picked ?? []).map(({ fact }) => fact);
}

/** `undefined`: it cannot be had, and the rest is wanted without it. */
async function fetchImage(image: FoundImage, lookUp: LookUp) {
  const servers = imageServersInWords(lookUp.places);
  const got = await whileWaiting(`Asking ${servers}`, (signal) => lookUp.image(image, signal));
  if ('found' in got) return got.found;
  if (got.problem.why === 'cancelled') return 'stop';
  const rest = 'File the Rest';
  const choice = await warn(`${lookUpProblemInWords(got.problem)} Nothing was changed yet.`, rest);
  return choice === rest ? undefined : 'stop';
}

/** What was found; `undefined` where somebody stopped it. Throws {@link UserError} with the reason where nothing was. */
async function waitFor<T>(
  message: string,
  work: (signal: AbortSignal) => Promise<Found<T>>,
): Promise<T | undefined> {
  const got = await whileWaiting(message, work);
  if ('found' in got) return got.found;
  if (got.problem.why === 'cancelled') return undefined;
  throw new UserError(`${lookUpProblemInWords(got.problem)} Nothing was changed.`);
}
