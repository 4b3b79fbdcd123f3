import { addTo } from '../../groups.ts';
import { byStart } from '../../model.ts';
import type { PersonDraft } from '../people/draft.ts';
import type { Gender } from '../people/gender.ts';
import type { Placed } from '../placed.ts';
import type { PlacedMention } from './mention.ts';
import { isQuotedIn, sentenceAt, type ParagraphScene } from './scene.ts';

/**
 * "Roe said she was glad", of husband and wife: a name that may be one's or another's is hers whom alone a pronoun of
 * the sentence can mean, where the sentence names nobody else. Mentions are in the order of the article.
 */
export function settleByPronouns(
  mentions: readonly PlacedMention[],
  scenes: readonly Placed<ParagraphScene>[],
): void {
  if (!mentions.some(({ draft }) => draft !== null && draft.mayBe.length > 0)) return;
  let next = 0;
  for (const { start, paragraph, found: scene } of scenes) {
    const here: PlacedMention[] = [];
    for (let one = mentions.at(next); one && one.start < start + paragraph.length; one = mentions.at(++next))
      if (!isQuotedIn(scene, one.start - start)) here.push(one);
    const bySentence = new Map<number, PlacedMention[]>();
    for (const one of here) addTo(bySentence, sentenceAt(scene, one.start - start), one);
    for (const pronoun of scene.pronouns) {
      if (pronoun.form === 'object') continue;
      const named = (bySentence.get(sentenceAt(scene, pronoun.start)) ?? []).filter(
        (one) => one.start < start + pronoun.start,
      );
      const first = named.at(0);
      if (first?.draft && named.every(({ draft }) => draft === first.draft))
        settle(first.draft, onlyOneOf(first.draft.mayBe, pronoun.gender), named);
    }
  }
}

/** The one of that gender, where all others are of the other. */
function onlyOneOf(bearers: readonly PersonDraft[], gender: Gender): PersonDraft | null {
  const fitting = bearers.filter((draft) => draft.gender === null || draft.gender === gender);
  const only = fitting.at(0);
  return fitting.length === 1 && only?.gender === gender ? only : null;
}

function settle(doubtful: PersonDraft, bearer: PersonDraft | null, mentions: readonly PlacedMention[]): void {
  if (bearer === null) return;
  for (const one of mentions) {
    one.draft = bearer;
    if (one.name) bearer.named.push(one.name);
  }
  doubtful.named = doubtful.named.filter((name) => !mentions.some((one) => one.name === name));
  bearer.named.sort(byStart);
}
