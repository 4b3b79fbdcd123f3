import type { Person } from '../../mentions/mentions.ts';
import { fold } from '../names/printedName.ts';
import { placeAt } from '../roles/countries.ts';

/** So much behind a name tells where or what somebody is, in UTF-16 units. */
const behind = 120;
/** "of Michigan", "(D-Mich.)", ", D-Mich.,": where a legislator is from. */
const from = /^(?: of|,? \(?[DRI]-) ?((?:[A-Z][a-z]+\.?|[NS]\.[A-Z]\.)(?: [A-Z][a-z]+)?)/u;
/** ", the wicketkeeper," and what else says in another's words who it is. */
const apposition = /^, ((?:an?|the|one of|his|her|their|our) [^,.;:]{2,80})/u;

/**
 * What the article says somebody is: the role as it was read, with the state or country that stands behind the name;
 * without one, the words that are set beside the name. `null` for nothing.
 */
export function roleInText(text: string, { role, mentions }: Person): string | null {
  const after = mentions
    .filter(({ form }) => form === 'name')
    .slice(0, 3)
    .map(({ end }) => text.slice(end, end + behind));
  const place = first(after, from);
  const isPlace = place !== null && placeAt(fold(place.replaceAll('.', '')).split(' '), 0) !== null;
  if (role !== null) return isPlace ? `${role} of ${place.replaceAll('.', '')}` : role;
  return first(after, apposition);
}

function first(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
