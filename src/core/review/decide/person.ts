import { sliceOf } from '../../model.ts';
import { registryIdIn } from '../../people/registry/registryPeople.ts';
import type { CheckedForm, SidecarPerson } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import { formsOf } from '../checkedForms.ts';
import type { ReviewedPerson } from '../review.ts';
import { otherRoleOf } from '../onFilePerson.ts';
import { annotate } from './add.ts';
import { freeId, type PeopleOnFile } from './bio.ts';
import { noteBy, type Decision, type Who } from './decision.ts';

/**
 * Changes what the sidecar has about a person; somebody who is not on file yet comes there with name and role as the
 * article has them, somebody of the registry with the name, by which the two are known for one.
 */
function updatePerson(
  { id, name, unnamed, articleRole: role, kept, detected }: ReviewedPerson,
  patchOf: (entry: SidecarPerson | undefined) => Patch<SidecarPerson>,
): Decision {
  const asPrinted = {
    ...(unnamed ? { unnamed: name } : { name: detected?.name ?? name }),
    ...(role === null || kept === 'registry' ? {} : { role }),
  };
  const base = kept === null || kept === 'registry' ? asPrinted : {};
  return {
    changes: [{ does: 'update person', id, patchOf: (onFile) => ({ ...base, ...patchOf(onFile) }) }],
  };
}

/** Ticks a name in every form in which the article prints it, beside the forms that were checked before. */
export function checkName({ text }: CheckedArticle, person: ReviewedPerson, who: Who): Decision {
  if (person.unnamed) return { refused: 'An unnamed source has no name to check.' };
  const forms = person.mentions
    .filter(({ form }) => form === 'name')
    .map((mention) => sliceOf(text, mention).replace(/\s+/g, ' '));
  return checkForms(person, forms, who);
}

/** Ticks a name in these forms. @param source an id of the sidecar's sources */
export const checkForms = (
  person: ReviewedPerson,
  forms: readonly string[],
  who: Who,
  source?: string,
): Decision =>
  updatePerson(person, (onFile) => ({ checked: withForms(onFile?.checked ?? [], forms, who, source) }));

/** Forms that are checked already stay as they are written. */
export function withForms(
  checked: readonly CheckedForm[],
  forms: readonly string[],
  { by, at }: Who,
  source?: string,
): readonly CheckedForm[] {
  const known = new Set(formsOf({ checked }));
  const added = [...new Set(forms)].filter((form) => !known.has(form));
  return [
    ...checked,
    ...added.map((form) => ({
      form,
      ...(by === undefined ? {} : { by }),
      at,
      ...(source === undefined ? {} : { source }),
    })),
  ];
}

/**
 * Keeps who of the reference lists and of the registry a name means: that is taken from then on, and not asked again.
 * @param listed as the file names somebody of them, or that it is nobody; `null`: to be asked again
 */
export function chooseListed(person: ReviewedPerson, listed: string | null, onFile: PeopleOnFile): Decision {
  if (person.unnamed) return { refused: 'An unnamed source is nobody of a list.' };
  const patchOf = () => ({ listed });
  // The answer goes with the entry: what the folder keeps, it keeps for all articles.
  if (person.kept === 'registry')
    return { changes: [], inRegistry: [{ does: 'update person', id: person.id, patchOf }] };
  const isOfRegistry = listed !== null && registryIdIn(listed) !== null;
  return person.kept === null && !isOfRegistry
    ? newEntry(person, listed, onFile)
    : updatePerson(person, patchOf);
}

/**
 * Keeps that a name does not mean whom it was taken for, and who it means instead. Of somebody of the registry that is
 * said in the article's own file: for other articles the entry holds.
 */
export const chooseInstead = (
  person: ReviewedPerson,
  listed: string | null,
  onFile: PeopleOnFile,
): Decision =>
  person.kept === 'registry' && listed !== null
    ? newEntry(person, listed, onFile)
    : chooseListed(person, listed, onFile);

/** An entry of the sidecar alone: under an id of the registry it would be that one's. */
function newEntry(person: ReviewedPerson, listed: string | null, onFile: PeopleOnFile): Decision {
  const id = person.detected?.id ?? person.id;
  const isFree = person.kept === null && !onFile.registry.some((entry) => entry.id === person.id);
  const free = isFree ? person.id : freeId(id, [...onFile.registry, ...onFile.sidecar]);
  return updatePerson({ ...person, id: free, kept: null }, () => ({ listed }));
}

/** Puts a note on the name that asks which of two roles is right: the article's, or the one held by what is known. */
export function askAboutRole(
  checked: CheckedArticle,
  person: ReviewedPerson,
  question: string,
  who: Who,
): Decision {
  if (!otherRoleOf(person))
    return { refused: `No other role of ${person.name} is known than the article gives.` };
  const name = person.mentions.find(({ form }) => form === 'name');
  if (!name) return { refused: `The article does not name ${person.name}.` };
  const isAsked = checked.review.annotations.some(({ annotation: { notes = [] } }) =>
    notes.some(({ text }) => text === question),
  );
  if (isAsked) return { refused: 'That was asked already: the note stands on the name.' };
  return annotate(checked, name, { kind: 'note', notes: [noteBy(who, question)] });
}
