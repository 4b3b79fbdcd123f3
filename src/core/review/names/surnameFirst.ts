import type { Article, Block, BlockKind } from '../../article/article.ts';
import { addTo } from '../../groups.ts';
import type { ReviewedPerson } from '../review.ts';
import { besideInArticle, type PrintedName } from './printed.ts';
import type { NameSlip } from './slip.ts';

const isBody: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);
/** Lines above the body that were not read as headline or dek are shorter than this, in UTF-16 units. */
const longestHead = 200;
/** Whoever is introduced within so many UTF-16 units, in this sentence or the next, is introduced at once. */
const atOnce = 300;

/**
 * A surname by itself in the body, before the full name with a role that introduces its bearer. Not with a title, which
 * introduces; nor as part of another name, as in "the Vos campaign"; nor where what stands above the body gives the full
 * name; nor in somebody's words; nor of one of two who share it.
 */
export function surnamesFirst(article: Article, names: readonly PrintedName[]): NameSlip[] {
  const byPerson = new Map<ReviewedPerson, PrintedName[]>();
  const bearers = new Map<string, Set<ReviewedPerson>>();
  for (const name of names) {
    addTo(byPerson, name.person, name);
    for (const { key } of name.words) bearers.set(key, (bearers.get(key) ?? new Set()).add(name.person));
  }
  const bodyStart = startOfBody(article.blocks);
  const slips: NameSlip[] = [];
  for (const [person, all] of byPerson) {
    const full = all.find(({ words }) => words.length > 1);
    const first = all.find(({ block, start }) => isBody.has(block.kind) && start >= bodyStart);
    if (!full || !first || person.articleRole === null || full.start - first.start < atOnce) continue;
    if (first.words.length > 1 || first.isQuoted || full.isQuoted || !isBody.has(full.block.kind)) continue;
    const [{ key }] = first.words;
    if (full.words[full.words.length - 1].key !== key || (bearers.get(key)?.size ?? 0) > 1) continue;
    if (!isPartOfMore(article.text, first)) slips.push(besideInArticle('surname-first', first, full));
  }
  return slips;
}

function startOfBody(blocks: readonly Block[]): number {
  const copy = blocks.filter(({ kind }) => kind !== 'noise');
  const first = copy.find(({ kind, start, end }) => isBody.has(kind) && end - start > longestHead);
  return first?.start ?? Infinity;
}

/** Right behind a name: a noun that it belongs to, or a mark that makes it a label. */
const behindName =
  /^(?:[-–/:]| (?:\p{Lu}|(?:administration|aides?|allies|backers?|camp|campaign|era|family|presidency|supporters?|team|vote)\b))/u;
/** Right before it: a title or another name, or what makes it one of several. */
const beforeName = /(?:\p{Lu}[\p{L}.’'-]*,?|['’]s|[-–/&]|\b(?:and|or|vs\.?|the|a))\s?$/u;

function isPartOfMore(text: string, { start, end }: PrintedName): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return beforeName.test(before) || behindName.test(text.slice(end, end + 20));
}
