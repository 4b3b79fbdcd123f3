import type { ListedPerson } from './listPerson.ts';
import type { ReferenceList } from './referenceList.ts';

/** Asks lists, one after the other. Rejects where one cannot be read. */
export async function askLists(
  lists: readonly ReferenceList[],
  name: string,
): Promise<readonly ListedPerson[]> {
  const found: ListedPerson[] = [];
  for (const { about, candidates } of lists)
    for (const person of await candidates(name)) found.push({ list: about, person });
  return found;
}

/**
 * Does work that asks lists by name and cannot wait: again and again, until each name that it asks for was asked
 * beforehand. Each name is asked once.
 */
export async function askedBeforehand<Result>(
  lists: readonly ReferenceList[],
  work: (listed: (name: string) => readonly ListedPerson[]) => Result,
): Promise<Result> {
  const answers = new Map<string, readonly ListedPerson[]>();
  for (;;) {
    const missing = new Set<string>();
    const result = work((name) => {
      const answer = answers.get(name);
      if (!answer) missing.add(name);
      return answer ?? [];
    });
    if (missing.size === 0 || lists.length === 0) return result;
    for (const name of missing) answers.set(name, await askLists(lists, name));
  }
}
