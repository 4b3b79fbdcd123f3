import { readArticle } from '../../../src/core/article/read.ts';
import type { Item } from '../../../src/core/review/items/item.ts';
import { itemsOf, type ItemSources } from '../../../src/core/review/items/itemsOf.ts';
import { usualScale } from '../../../src/core/sidecar/rules/scale.ts';
import { drain } from '../../../src/core/steps.ts';
import { nothing } from './found.ts';

/** The items of a text in which this was found. */
export const itemsIn = (text: string, found: Partial<ItemSources>): Item[] =>
  drain(
    itemsOf({
      article: drain(readArticle(text)),
      mentions: nothing,
      people: [],
      annotations: [],
      setAside: [],
      sentences: [],
      scale: usualScale,
      ...found,
    }),
  );
