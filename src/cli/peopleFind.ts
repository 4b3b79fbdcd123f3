import { parseArgs } from 'node:util';
import { byLikelihood, subjectNamed, weigh, type Candidate } from '../core/people/identify/candidate.ts';
import { askLists } from '../core/people/lists/askedBeforehand.ts';
import { isoDate } from '../core/people/lists/dates.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import { namesToAsk } from '../core/people/names/namesToAsk.ts';
import { registryCandidates, registryIndexOf } from '../core/people/registry/registryPeople.ts';
import { ListFiles, withoutLists } from './lists.ts';
import { complain, indent, print, printJson, table } from './lines.ts';
import { backingOf, newRegistries } from './registries.ts';
import { exitCodes, type ExitCode } from './usage.ts';

const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words) && isoDate(words) === words;

/**
 * `copydesk people find`: who of the registry and the lists of this folder has a name, the likeliest first, and what
 * they were on a day. Exit status 1 where nobody has it.
 */
export async function findPeople(args: readonly string[]): Promise<ExitCode> {
  const words = withoutLists(args);
  const { values, positionals } = parseArgs({
    args: words?.rest ?? [],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, on: { type: 'string' } },
  });
  const name = positionals.join(' ').trim();
  const { on: day } = values;
  if (!words || name === '' || (day !== undefined && !isDay(day))) {
    complain(
      !words
        ? `--lists takes reference lists: files that end in ${listEnding}.`
        : name === ''
          ? 'name who is to be found.'
          : '--on takes a day, as in 1994-02-07.',
    );
    return exitCodes.couldNotRun;
  }
  const names = namesToAsk(name);
  const files = new ListFiles(words.lists);
  const lists = await files.of('.');
  const registries = newRegistries();
  const registry = registryIndexOf((await backingOf(registries, './article')).registry);
  // What they hold is not known: neither that somebody is on file nor that nobody is.
  if (files.isBroken || registries.isBroken) return exitCodes.couldNotRun;
  const listed = (await Promise.all(names.map((one) => askLists(lists, one)))).flat();
  const subject = subjectNamed(name);
  const all = new Map(
    [...registryCandidates(registry, names), ...listed].map((one) => [
      `${one.list.id}/${one.person.id}`,
      one,
    ]),
  );
  const found = [...all.values()].flatMap((one) => weigh(subject, one, day ?? null) ?? []).sort(byLikelihood);
  if (values.json) printJson(found.map(asJson));
  else report(found);
  return found.length > 0 ? exitCodes.clean : exitCodes.findings;
}

/** Nothing that a sensitive list says is shown: nobody has said that it is this person. */
function asJson({ listed: { list, person }, office, lived, why }: Candidate) {
  const shown = list.isSensitive ? null : person;
  return {
    list: list.id,
    id: person.id,
    name: shown?.name ?? null,
    isSensitive: list.isSensitive,
    role: (shown && office?.title) ?? null,
    born: shown?.born ?? null,
    died: shown?.died ?? null,
    lived: shown && lived,
    why: shown ? why : [],
  };
}

function report(found: readonly Candidate[]): void {
  const rows = found.map((candidate) => {
    const { name, list, id, role, born, died, isSensitive } = asJson(candidate);
    return {
      cells: [
        name ?? '',
        born === null && died === null ? '' : `${born ?? '?'} – ${died ?? ''}`,
        `${list}/${id}`,
      ],
      words: isSensitive ? 'sensitive' : (role ?? ''),
    };
  });
  for (const line of table(rows, [{ atMost: 32 }, {}, { atMost: 40 }])) print(indent + line);
  if (found.length === 0) print(`${indent}Nobody on file has this name.`);
}
