import { addTo } from '../../groups.ts';
import type { PersonDraft } from '../people/draft.ts';
import type { Gender } from '../people/gender.ts';
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

/**
 * Learns whether somebody is a he or a she from the sentences that name nobody else; not where a relative of that gender
 * may be meant by the surname.
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
  for (const [draft, votes] of all) {
    const shown = genderShown(votes);
    if (!shown || shown === draft.gender) continue;
    const family = families.get(draft.words.at(-1)?.key ?? '') ?? [];
    if (family.some((other) => other !== draft && other.gender === shown)) continue;
    const count = votes.masculine + votes.feminine;
    if (!draft.genderIsTold && (!draft.gender || count > 1)) draft.gender = shown;
  }
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
