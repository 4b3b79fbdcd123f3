import type { Steps } from '../../steps.ts';
import type { Placed } from '../placed.ts';
import { learnGenders } from './genders.ts';
import type { PlacedMention } from './mention.ts';
import type { ParagraphScene } from './scene.ts';
import { settleByPronouns } from './settle.ts';
import { Talk, type DoubtfulPronoun } from './talk.ts';

const paragraphsPerStep = 50;

/**
 * Gives each pronoun to whom it means, where one is in mind far before all others; the others are returned. `mentions`
 * are in the order of the article.
 */
export function* resolvePronouns(
  mentions: readonly PlacedMention[],
  scenes: readonly Placed<ParagraphScene>[],
): Steps<readonly DoubtfulPronoun[]> {
  settleByPronouns(mentions, scenes);
  learnGenders(mentions, scenes);
  yield;
  const talk = new Talk();
  let next = 0;
  for (const [index, scene] of scenes.entries()) {
    const end = scene.start + scene.paragraph.length;
    const first = next;
    while ((mentions.at(next)?.start ?? Infinity) < end) next++;
    talk.hear(scene, mentions.slice(first, next));
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
  }
  return talk.doubtful;
}
