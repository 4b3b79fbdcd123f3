import { sliceOf } from '../../model.ts';
import type { SidecarPerson } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedPerson } from '../review.ts';
import { signedAnew, type Decision, type Who } from './decision.ts';

/**
 * Changes what is on file about a person; somebody who is not on file yet comes there with name and role as the article
 * has them.
 */
export function updatePerson(
  { id, name, unnamed, role, entry }: ReviewedPerson,
  patchOf: (entry: SidecarPerson | undefined) => Patch<SidecarPerson>,
): Decision {
  const asPrinted = {
    ...(unnamed ? { unnamed: name } : { name }),
    ...(role === null ? {} : { role }),
  };
  const base = entry ? {} : asPrinted;
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
  return updatePerson(person, (onFile) => ({
    checked: [...new Set([...(onFile?.checked ?? []), ...forms])],
    ...signedAnew(who),
  }));
}
