import { parseArgs } from 'node:util';
import { Reader } from '../core/mentions/reader.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import { drain } from '../core/steps.ts';
import { analysisAsJson } from './analysis/json.ts';
import { relationsOf } from './analysis/relations.ts';
import { reportAnalysis } from './analysis/report.ts';
import { sourcesIn } from './analysis/source.ts';
import { FileError, loadLexicon } from './files.ts';
import { withoutLists } from './lists.ts';
import { complain, printJson, printed } from './lines.ts';
import { PeopleOnFile } from './peopleOnFile.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk analyze`: what the reader finds in each file, or in each line of JSON Lines. What cannot be
 * read does not stop the others. */
export async function analyze(args: readonly string[]): Promise<ExitCode> {
  const words = withoutLists(args);
  if (!words) {
    complain(`--lists takes reference lists: files that end in ${listEnding}.`);
    return exitCodes.couldNotRun;
  }
  const { values, positionals } = parseArgs({
    args: words.rest,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    complain('name the articles to analyze.');
    return exitCodes.couldNotRun;
  }
  const reader = new Reader(await loadLexicon());
  const onFile = new PeopleOnFile(words.lists);
  let code: ExitCode = exitCodes.clean;
  const fail = (error: unknown): void => {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    code = exitCodes.couldNotRun;
  };
  for (const file of positionals) {
    try {
      for await (const source of sourcesIn(file, fail)) {
        const { article, published } = source;
        const mentions = drain(reader.read(article, { published }));
        const people = await onFile.of(file, article, mentions);
        const relations = relationsOf(source, mentions, people);
        if (values.json) printJson(analysisAsJson(source, mentions, people, relations));
        else reportAnalysis(source, mentions, relations);
        await printed();
      }
    } catch (error) {
      fail(error);
    }
  }
  return code;
}
