import { annotationSchema, selectorSchema } from '../schema.ts';
import { withKeys } from '../../yaml/overlay.ts';
import { fieldText, fingerprint, leaf, list, sameData, type Data } from '../../yaml/data.ts';
import { mergeItems } from '../../yaml/merge/fields.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';

/**
 * `article.textSha256` holds for every selector that names no hash of its own. When it moves on one side, what
 * comes from the other has to keep its own; so, to merge, each selector names its hash.
 */
export function withHashes(annotation: Data, articleHash: string | undefined): Data {
  return articleHash === undefined
    ? annotation
    : mapSelectors(annotation, (selector) =>
        hashOf(selector) === undefined ? setHash(selector, articleHash) : selector,
      );
}

/** The other way round: a selector need not name the article's hash. */
export function withoutHash(annotation: Data, articleHash: string | undefined): Data {
  return mapSelectors(annotation, (selector) =>
    articleHash !== undefined && hashOf(selector) === articleHash ? setHash(selector, undefined) : selector,
  );
}

const hashOf = (selector: Data): string | undefined => fieldText(selector, 'textSha256');

function setHash(selector: Data, hash: string | undefined): Data {
  if (selector.type !== 'dict') return selector;
  return withKeys(
    selectorSchema.entries,
    selector,
    new Map([['textSha256', hash === undefined ? null : leaf(hash)]]),
  );
}

function mapSelectors(annotation: Data, change: (selector: Data) => Data): Data {
  if (annotation.type !== 'dict') return annotation;
  const changes = new Map<string, Data>();
  const selector = annotation.entries.get('selector');
  if (selector) changes.set('selector', change(selector));
  const also = annotation.entries.get('also');
  if (also?.type === 'list') changes.set('also', list(also.items.map(change)));
  return withKeys(annotationSchema.entries, annotation, changes);
}

const bare = (selector: Data): Data => setHash(selector, undefined);

/**
 * Merges a selector both sides changed, if only in its hash; undefined where they put it on different places. One
 * whose place is the same on both sides holds for the text that either side found it in.
 */
export function mergeSelector({ base, ours, theirs }: ThreeWay<Data>): Data | undefined {
  if (!ours || !theirs) return undefined;
  const isSame = (a: Data | undefined, b: Data) => a !== undefined && sameData(bare(a), bare(b));
  if (isSame(ours, theirs))
    return setHash(ours, mergeHash(base && hashOf(base), hashOf(ours), hashOf(theirs)));
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  return undefined;
}

function mergeHash(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  return base ?? [ours, theirs].toSorted().at(0);
}

/** Merges the `also` lists: their selectors are the same where they say the same but for the hash. */
export function mergeAlso(sides: ThreeWay<Data>): Data {
  return mergeItems(
    sides,
    (selector) => fingerprint(bare(selector)),
    (_key, { base, ours, theirs }) => {
      if (base && (!ours || !theirs)) return undefined;
      return mergeSelector({ base, ours: ours ?? theirs, theirs: theirs ?? ours });
    },
  );
}

/** The same but for the hashes of its selectors. */
export function saysTheSame(a: Data, b: Data): boolean {
  return sameData(mapSelectors(a, bare), mapSelectors(b, bare));
}
