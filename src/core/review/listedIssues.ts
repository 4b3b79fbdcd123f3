import type { Issue } from '../model.ts';
import { registryIdIn } from '../people/registry/registryPeople.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { OnFile } from './onFile.ts';
import { listedKey, nobodyListed } from './onFilePerson.ts';
import type { ReviewedPerson } from './review.ts';

export const unknownListed = 'unknown-listed';

/** Entries of a sidecar whose `listed` leads to nobody: of a list, as far as it is known what the lists hold. */
export function listedIssues(
  { value, locate }: SidecarReading,
  people: readonly ReviewedPerson[],
  { registry, isRegistryBroken = false, lists }: OnFile,
): Issue[] {
  const inRegistry = new Set(registry.map(({ id }) => id));
  const taken = new Map(people.map((person) => [person.entry?.id, person]));
  return value.people.flatMap((entry): Issue[] => {
    const { listed } = entry;
    if (listed === undefined || listed === nobodyListed) return [];
    const issue = (message: string): Issue => ({
      severity: 'warning',
      code: unknownListed,
      message,
      range: locate(entry, 'listed') ?? { start: 0, end: 0 },
    });
    const id = registryIdIn(listed);
    if (id !== null)
      return isRegistryBroken || inRegistry.has(id)
        ? []
        : [issue(`No person of the folder’s people.yaml has the id ${id}. Correct the id, or take it out.`)];
    const known = lists?.();
    if (!known) return [];
    const list = listed.slice(0, listed.indexOf('/'));
    if (!known.has(list))
      return [
        issue(
          `No reference list of this folder is called ${list}. Name it under "lists:" in copydesk.yaml, or take this out.`,
        ),
      ];
    // Lists are asked by the names that the article prints, and those of the entry.
    const person = taken.get(entry.id);
    if (!person?.detected || person.unnamed || (person.taken && listedKey(person.taken) === listed))
      return [];
    return [
      issue(
        `The list ${list} has nobody of this name with the id ${listed.slice(list.length + 1)}. Choose again who is meant, or take this out.`,
      ),
    ];
  });
}
