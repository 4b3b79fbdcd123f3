import { addTo } from '../../groups.ts';
import { byStart } from '../../model.ts';
import type { NamedMention, PersonDraft } from '../people/draft.ts';
import { genderOfTitle, type Gender } from '../people/gender.ts';
import { nearFullName } from '../people/shared.ts';
import type { Placed } from '../placed.ts';
import type { PlacedMention } from './mention.ts';
import { isQuotedIn, sentenceAt, type ParagraphScene } from './scene.ts';

/** How often pronouns of either gender seem to stand for somebody. */
interface Votes {
  masculine: number;
  feminine: number;
}

/** Of so many times more votes, one side is believed. */
const majority = 3;
/** So many votes have to say that a surname is somebody else's. */
const fewestForHeirs = 3;

/**
 * Learns whether somebody is a he or a she from the sentences that name nobody else. Where that speaks against the one
 * who was taken for the bearer of a surname, and for a relative, the surname goes to the relative.
 */
export function learnGenders(
  mentions: readonly PlacedMention[],
  scenes: readonly Placed<ParagraphScene>[],
): void {
  const all = votesOf(mentions, scenes);
  const families = new Map<string, PersonDraft[]>();
  for (const draft of new Set(mentions.map((mention) => mention.draft))) {
    const surname = draft && draft.words.length > 1 ? draft.words.at(-1)?.key : undefined;
    if (draft && surname !== undefined) addTo(families, surname, draft);
  }
  const heirs = new Map<PersonDraft, PersonDraft>();
  for (const [draft, votes] of all) {
    const shown = genderShown(votes);
    if (!shown || shown === draft.gender) continue;
    const family = families.get(draft.words.at(-1)?.key ?? '') ?? [];
    const relative = family.find((other) => other !== draft && other.gender === shown);
    const count = votes.masculine + votes.feminine;
    if (relative) {
      if (count >= fewestForHeirs) heirs.set(draft, relative);
    } else if (!draft.genderIsTold && (!draft.gender || count > 1)) draft.gender = shown;
  }
  if (heirs.size > 0) handOver(heirs, mentions);
}

function votesOf(
  mentions: readonly PlacedMention[],
  scenes: readonly Placed<ParagraphScene>[],
): Map<PersonDraft, Votes> {
  const all = new Map<PersonDraft, Votes>();
  let next = 0;
  for (const { start, found: scene } of scenes) {
    let sentence = -1;
    let here = new Set<PersonDraft | null>();
    for (const pronoun of scene.pronouns) {
      if (pronoun.form === 'object') continue;
      const own = start + sentenceAt(scene, pronoun.start);
      if (own !== sentence) here = new Set();
      sentence = own;
      for (let one = mentions.at(next); one && one.start < start + pronoun.start; one = mentions.at(++next)) {
        if (one.start >= sentence && !isQuotedIn(scene, one.start - start)) here.add(one.draft);
      }
      const [draft] = here;
      if (here.size !== 1 || !draft) continue;
      const votes = all.get(draft) ?? { masculine: 0, feminine: 0 };
      votes[pronoun.gender] += 1;
      all.set(draft, votes);
    }
  }
  return all;
}

function genderShown({ masculine, feminine }: Votes): Gender | null {
  if (masculine >= majority * feminine) return 'masculine';
  return feminine >= majority * masculine ? 'feminine' : null;
}

/** Gives the places where a surname stands alone, and not right behind the full name, to the relative who bears it. */
function handOver(heirs: ReadonlyMap<PersonDraft, PersonDraft>, mentions: readonly PlacedMention[]): void {
  const fullName = new Map<PersonDraft, number>();
  const given = new Set<NamedMention>();
  for (const placed of mentions) {
    const { draft, name, start } = placed;
    const heir = draft && heirs.get(draft);
    if (!heir || !name) continue;
    if (name.candidate.words.length > 1) fullName.set(draft, start);
    else if (
      isSurnameOf(name, draft) &&
      start - (fullName.get(draft) ?? -Infinity) > nearFullName &&
      mayBeCalled(name, heir)
    ) {
      placed.draft = heir;
      heir.named.push(name);
      given.add(name);
    }
  }
  for (const [draft, heir] of heirs) {
    draft.named = draft.named.filter((name) => !given.has(name));
    heir.named.sort(byStart);
  }
}

const isSurnameOf = ({ candidate }: NamedMention, { words }: PersonDraft): boolean =>
  candidate.words.at(0)?.key === words.at(-1)?.key;

/** A "Mr. Kemp" is no woman's. */
function mayBeCalled({ title }: NamedMention, { gender }: PersonDraft): boolean {
  const told = title && genderOfTitle(title);
  return !told || told === gender;
}
