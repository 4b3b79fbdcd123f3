import type { Person } from '../../mentions/mentions.ts';
import { roleWordsOf } from '../roles/roleWords.ts';

/** So much before a name says whose predecessor it is, in UTF-16 units. */
const around = 60;
const predecessor = /(?:[’']s|(?<=s)[’']) (?:\p{Ll}+ )?predecessor,? $/u;

/**
 * The office that somebody held by the article, where it is that of another: "Doe’s predecessor, Ann Roe". `null` where
 * the article says no such thing, or gives Doe no office that Doe holds.
 */
export function officeBefore(text: string, { mentions }: Person, people: readonly Person[]): string | null {
  for (const { form, start } of mentions) {
    const found = form === 'name' ? predecessor.exec(text.slice(Math.max(start - around, 0), start)) : null;
    if (!found) continue;
    const end = start - found[0].length;
    const other = people.find((one) => one.mentions.some((mention) => mention.end === end));
    const role = other?.role ?? null;
    if (role !== null && roleWordsOf(role).when === 'now') return `former ${role}`;
  }
  return null;
}
