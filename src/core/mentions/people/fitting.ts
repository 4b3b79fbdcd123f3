import { mayBePresident } from '../../english/presidents.ts';
import type { NamedMention, PersonDraft, Rank } from './draft.ts';
import { agreementWith, isGeneral, isPrivate, isPublic, type Office } from './office.ts';

/**
 * Of those who bear a surname or given name, the ones whom it may mean where it stands alone, by what the text says
 * right there: "Mrs.", "Senator", "Jr.", "of Wisconsin", "the elder". Where some go with it for certain, these alone.
 */
export function fitting(bearers: readonly PersonDraft[], mention: NamedMention): readonly PersonDraft[] {
  const ofGeneration = withGeneration(bearers, mention.generation);
  const ofGender = withGender(ofGeneration, mention);
  const ofState = withState(ofGender, mention);
  const ofRank = withRank(mention.isLate ? theLate(ofState) : ofState, mention.rank);
  return mention.offices.reduce<readonly PersonDraft[]>(
    (left, office) => withOffice(left, office, mention),
    ofRank,
  );
}

/** Those who are known by the suffix, else those of whom none is known; everyone for a name without one. */
function withGeneration(drafts: readonly PersonDraft[], generation: string | null): readonly PersonDraft[] {
  if (generation === null) return drafts;
  return surely(
    drafts,
    (draft) => draft.generation === generation,
    (draft) => draft.generation === null,
  );
}

function withGender(drafts: readonly PersonDraft[], { gender }: NamedMention): readonly PersonDraft[] {
  if (!gender) return drafts;
  return surely(
    drafts,
    (draft) => draft.gender === gender,
    (draft) => !draft.gender,
  );
}

function withState(drafts: readonly PersonDraft[], { state }: NamedMention): readonly PersonDraft[] {
  if (state === null) return drafts;
  return surely(
    drafts,
    ({ states }) => states.has(state),
    ({ states }) => states.size === 0,
  );
}

const theLate = (drafts: readonly PersonDraft[]): readonly PersonDraft[] =>
  surely(
    drafts,
    ({ isLate }) => isLate,
    () => true,
  );

/** Those of whom it is known, else those of whom it may be. */
function surely(
  drafts: readonly PersonDraft[],
  isSure: (draft: PersonDraft) => boolean,
  isPossible: (draft: PersonDraft) => boolean,
): readonly PersonDraft[] {
  const sure = drafts.filter(isSure);
  return sure.length > 0 ? sure : drafts.filter(isPossible);
}

/** "The elder Roe", where two are known by their ages, by "Sr." and "Jr.", or as father and son. */
function withRank(drafts: readonly PersonDraft[], rank: Rank | null): readonly PersonDraft[] {
  if (rank === null) return drafts;
  const ranked = drafts.filter((draft) => draft.rank === rank);
  if (ranked.length === 1) return ranked;
  const [one, other] = drafts;
  if (drafts.length !== 2) return drafts;
  if (one.rank !== null && other.rank === null) return one.rank === rank ? [one] : [other];
  if (other.rank !== null && one.rank === null) return other.rank === rank ? [other] : [one];
  const [age, otherAge] = [Math.max(...one.ages), Math.max(...other.ages)];
  if (!Number.isFinite(age) || !Number.isFinite(otherAge) || age === otherAge) return drafts;
  return age > otherAge === (rank === 'elder') ? [one] : [other];
}

/** Those who hold it; else, of several, those of whom no other office is known. */
function withOffice(
  drafts: readonly PersonDraft[],
  office: Office,
  { isTitled, candidate }: NamedMention,
): readonly PersonDraft[] {
  const sure = drafts.filter((draft) => holds(draft, office));
  if (sure.length > 0) return sure;
  if (!isTitled || isGeneral(office)) return drafts;
  const isGiven = ({ words }: PersonDraft): boolean => words.at(-1)?.key !== candidate.words.at(0)?.key;
  const possible = drafts.filter((draft) => isGiven(draft) || mayHold(draft, office));
  return drafts.length === 1 ? possible : silent(possible, office);
}

const silent = (drafts: readonly PersonDraft[], office: Office): readonly PersonDraft[] =>
  drafts.filter((draft) => agreementWith(office, draft.offices) === 'silent');

const holds = (draft: PersonDraft, office: Office): boolean =>
  agreementWith(office, draft.offices) === 'agrees' || isPresident(draft, office) === true;

/** "President Kennedy" is none of the family whom the article calls by another office, or as somebody's daughter. */
function mayHold(draft: PersonDraft, office: Office): boolean {
  if (agreementWith(office, draft.offices) === 'agrees') return true;
  const isHe = isPresident(draft, office);
  if (isHe !== null) return isHe;
  return !isPublic(office) || !(draft.isRelative || isPrivate(draft.offices));
}

/** Whether somebody is the president whose surname this is; `null` where the title or the surname is another. */
const isPresident = ({ words, generation }: PersonDraft, { kinds, about }: Office): boolean | null =>
  kinds.has('president') && about.size === 0 && words.length > 1
    ? mayBePresident(words.at(0)?.key ?? '', words.at(-1)?.key ?? '', generation)
    : null;
