import type { Subject } from '../people/identify/candidate.ts';
import { identify, identifyAs, nobody, type Identity } from '../people/identify/identify.ts';
import { sameAs } from '../people/identify/sameAs.ts';
import type { ListedPerson } from '../people/lists/listPerson.ts';
import { namesToAsk } from '../people/names/namesToAsk.ts';
import type { Offer } from '../people/offer.ts';
import { entryOver } from '../people/registry/entryOver.ts';
import {
  asListed, registryCandidates, registryIdIn, type RegistryIndex,
} from '../people/registry/registryPeople.ts'; // prettier-ignore
import type { SidecarPerson } from '../sidecar/schema.ts';
import type { OnFile } from './onFile.ts';
import { listedKey, nobodyListed } from './onFilePerson.ts';

/** Whom of registry and lists somebody of an article is. */
export interface Meant extends Identity {
  /** The entry of the registry. */
  readonly backing: SidecarPerson | null;
}

export const nobodyMeant: Meant = { ...nobody, backing: null };

interface Known {
  readonly index: RegistryIndex;
  /** Entries of the registry that others of the article have. */
  readonly used: ReadonlySet<SidecarPerson>;
  readonly listed: OnFile['listed'];
  /** ISO day of publication. */
  readonly day: string | null;
}

/**
 * Says who of the registry and of the lists somebody is. What the sidecar says goes before everything. Where only the
 * name speaks for an entry of the registry, and the article's words for another person of a list, both are offered.
 * @param own the entry of the sidecar
 * @param subjectWith the person, as an entry on file has them
 */
export function meantBy(
  own: SidecarPerson | null,
  subjectWith: (entry: SidecarPerson | null) => Subject,
  known: Known,
): Meant {
  const { index, listed, day } = known;
  const subject = subjectWith(own);
  const candidates = candidatesOf(subject.names, listed);
  const inRegistry = ofRegistry(index, subject, known);
  const same = own && sameIn(index, own);
  if (same) {
    const isChosen = registryIdIn(own.listed) !== null;
    const found = ofLists(entryOver(own, same), subjectWith, known, isChosen ? same : null);
    return { ...found, others: [...everybodyIn(inRegistry), ...found.others], backing: same };
  }
  if (own?.listed === nobodyListed) {
    const all = [inRegistry, identify(subject, candidates, day)].flatMap(everybodyIn);
    return { ...nobodyMeant, others: all };
  }
  const entry = inRegistry.taken && (index.byId.get(inRegistry.taken.person.id) ?? null);
  if (own?.listed !== undefined) {
    const chosen = ofLists(own, subjectWith, known, null);
    const isOne = entry && chosen.taken && sameAs(asListed(entry).person, chosen.taken.person) === 'same';
    if (isOne) return { ...chosen, others: [...inRegistry.others, ...chosen.others], backing: entry };
    return { ...chosen, others: [...everybodyIn(inRegistry), ...chosen.others], backing: null };
  }
  if (!entry) return { ...withOffers(identify(subject, candidates, day), inRegistry.offered), backing: null };
  const rivals = inRegistry.taken.why.includes('role')
    ? []
    : rivalsOf(entry, identify(subject, candidates, day));
  if (rivals.length > 0)
    return { ...nobodyMeant, offered: [inRegistry.taken, ...inRegistry.others, ...rivals] };
  const ofEntry = ofLists(entryOver(own, entry), subjectWith, known, null);
  return { ...ofEntry, others: [...inRegistry.others, ...ofEntry.others], backing: entry };
}

/** What the registry has of an entry of a sidecar: under the id that it names, else under its own. */
export function sameIn({ byId }: RegistryIndex, { id, listed }: SidecarPerson): SidecarPerson | null {
  return byId.get(registryIdIn(listed) ?? id) ?? byId.get(id) ?? null;
}

const withOffers = (found: Identity, offered: readonly Offer[]): Identity =>
  found.taken
    ? { ...found, others: [...offered, ...found.others] }
    : { ...found, offered: [...offered, ...found.offered] };

function ofRegistry(index: RegistryIndex, subject: Subject, { used, day }: Known): Identity {
  if (index.byId.size === 0) return nobody;
  const free = registryCandidates(index, subject.names).filter(({ person }) => {
    const entry = index.byId.get(person.id);
    return entry !== undefined && !used.has(entry);
  });
  return identify(subject, free, day);
}

/** Those of the lists for whom the words of the article speak, and who are not known to be the person of the entry. */
function rivalsOf(entry: SidecarPerson, { taken, offered }: Identity): readonly Offer[] {
  const likely = taken
    ? [taken]
    : offered.filter(({ why, list }) => why.includes('role') && !list.isSensitive);
  return likely.filter(
    (offer) => entry.listed !== listedKey(offer) && sameAs(asListed(entry).person, offer.person) !== 'same',
  );
}

/** @param chosen the entry of the registry that the checker has chosen: then nobody else is taken or offered */
function ofLists(
  entry: SidecarPerson | null,
  subjectWith: (entry: SidecarPerson | null) => Subject,
  { listed, day }: Known,
  chosen: SidecarPerson | null,
): Identity {
  const subject = subjectWith(entry);
  const candidates = candidatesOf(subject.names, listed);
  const found = identify(subject, candidates, day);
  const choice = entry?.listed;
  if (choice === undefined) return found;
  const everybody = everybodyIn(found);
  if (registryIdIn(choice) !== null) {
    if (!chosen) return found;
    const isOne = found.taken && sameAs(asListed(chosen).person, found.taken.person) === 'same';
    return isOne ? found : { ...nobody, others: everybody };
  }
  const one = candidates.find((candidate) => listedKey(candidate) === choice);
  if (!one) return { ...nobody, others: everybody };
  return {
    ...identifyAs(subject, one, day),
    others: everybody.filter((other) => listedKey(other) !== choice),
  };
}

const everybodyIn = ({ taken, offered, others }: Identity): readonly Offer[] => [
  ...(taken ? [taken] : []),
  ...offered,
  ...others,
];

function candidatesOf(names: readonly string[], listed: OnFile['listed']): ListedPerson[] {
  const found = new Map<string, ListedPerson>();
  for (const name of new Set(names.flatMap(namesToAsk)))
    for (const one of listed(name)) found.set(listedKey(one), one);
  return [...found.values()];
}
