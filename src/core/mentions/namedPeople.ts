import { copyBlocks, type Article } from '../article/article.ts';
import type { Steps } from '../steps.ts';
import type { Lexicon } from './lexicon.ts';
import type { Person } from './mentions.ts';
import { gatherNames } from './people/gather.ts';
import { peopleInParagraph, type ParagraphPeople } from './people/paragraph.ts';
import type { Placed } from './placed.ts';

/** Characters of text read between two pauses. */
const charactersPerStep = 800;

/**
 * Only those whom the article names, and where it prints their names: what an index needs, in half the time of a whole
 * reading. The same people as a `Reader` finds, without unnamed sources, descriptions and pronouns.
 */
export function* namedPeople(article: Article, lexicon: Lexicon): Steps<readonly Person[]> {
  const paragraphs: Placed<ParagraphPeople>[] = [];
  let characters = 0;
  for (const { start, end } of copyBlocks(article)) {
    const paragraph = article.text.slice(start, end);
    paragraphs.push({ start, paragraph, found: peopleInParagraph(paragraph, lexicon) });
    characters += paragraph.length;
    if (characters < charactersPerStep) continue;
    characters = 0;
    yield;
  }
  return yield* gatherNames(paragraphs);
}
