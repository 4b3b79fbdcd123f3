import type { NamedMention, PersonDraft } from './draft.ts';
import { genderOfGivenName, usualGenderOf, type Gender } from './gender.ts';
import { rankOfGeneration } from './generation.ts';

/** "Sen. Roe": does what stands before a name say what its bearer is? */
export const isTitled = (mention: NamedMention): boolean => mention.isTitled && mention.offices.length > 0;

/** Notes what the text tells of somebody where it names him in full, or by his title. */
export function introduce(draft: PersonDraft, mention: NamedMention): void {
  draft.generation ??= mention.generation;
  draft.rank ??= mention.rank ?? rankOfGeneration(mention.generation);
  draft.isRelative ||= mention.isRelative || mention.isKin;
  draft.isLate ||= mention.isLate;
  draft.isInProse ||= mention.isInProse;
  draft.offices.push(...mention.offices);
  if (mention.age !== null) draft.ages.push(mention.age);
  if (mention.state !== null) draft.states.add(mention.state);
  if (mention.origin !== null) draft.origins.push(mention.origin);
  draft.introducedAt = Math.min(draft.introducedAt, mention.start);
  const told = toldGender(mention);
  if (told && !draft.genderIsTold) [draft.gender, draft.genderIsTold] = [told, true];
  if (mention.candidate.words.length === 1) return;
  draft.fullNames += 1;
  draft.gender ??= usualGender(mention);
}

/** What a title or a given name says for certain. */
function toldGender({ gender, candidate: { words } }: NamedMention): Gender | null {
  const given = words.length > 1 ? words.at(0) : undefined;
  return gender ?? (given ? genderOfGivenName(given) : null);
}

function usualGender({ candidate }: NamedMention): Gender | null {
  const given = candidate.words.at(0);
  return given ? usualGenderOf(given) : null;
}
