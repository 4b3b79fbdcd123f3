/**
 * `npm run fit [-- --data DIR …] [--only people|news|claims …] [--write]`: fits the weights that the readers use, says on
 * what and how well, and with --write writes the tables. DIR is a folder with wikigold.jsonl and uner-ewt.jsonl, as the
 * reading bench takes them, or a checkout of GUM (github.com/amir-zeldes/gum). Corpora that are not there are left out;
 * then --write writes nothing but the weights of claims, which need none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseLexicon } from '../src/core/mentions/lexicon.ts';
import { crossValidateClaims, fitClaims, readSentences } from './fit/claims.ts';
import { crossValidateNews, fitNews, judgedTexts } from './fit/news.ts';
import { fitOptions, usage, type FitOptions, type Model } from './fit/options.ts';
import { crossValidatePeople, fitPeople, namedTexts } from './fit/people.ts';
import { claimTables, newsTables, peopleTables } from './fit/shipped.ts';
import { corporaIn, missingFrom, ownTexts, type Source } from './fit/sources.ts';
import { printTables, type TableFile } from './fit/tables.ts';
import { buildLexicon } from './lexicon.ts';
import { refuse } from './steps/refuse.ts';

/** A model with its new tables. */
interface Fitted {
  readonly file: TableFile;
  readonly fittedOn: string;
  readonly quality: readonly string[];
}

const options = readWords();
const corpora = corporaIn(options.data);
const missing = missingFrom(corpora);
const sources = [...corpora, ...ownTexts()];
const sentences = readSentences(readFileSync('scripts/fit/texts/claims.txt', 'utf8'));

const named = (some: readonly Source[], count: (source: Source) => string): string =>
  some.map((source) => `${source.name} (${count(source)}; ${source.licence})`).join(', ');

const fits: Readonly<Record<Model, () => Fitted>> = {
  people() {
    const lexicon = parseLexicon(buildLexicon());
    const some = sources.filter(({ hasNames }) => hasNames);
    const namesIn = ({ texts }: Source) => texts.reduce((sum, { spans }) => sum + spans.length, 0);
    return {
      file: peopleTables(fitPeople(namedTexts(some), lexicon)),
      fittedOn: named(some, (source) => `${source.texts.length} texts, ${namesIn(source)} names`),
      quality: crossValidatePeople(some, lexicon),
    };
  },
  news() {
    const some = sources.filter(({ isNews }) => isNews !== null);
    const texts = judgedTexts(some);
    return {
      file: newsTables(fitNews(texts)),
      fittedOn: named(some, (source) => `${source.texts.length} texts`),
      quality: crossValidateNews(texts),
    };
  },
  claims: () => ({
    file: claimTables(fitClaims(sentences)),
    fittedOn: `scripts/fit/texts/claims.txt (${sentences.length} sentences; the project's own)`,
    quality: crossValidateClaims(sentences),
  }),
};

const needsCorpora = (model: Model): boolean => model !== 'claims';

for (const name of missing) console.log(`Not found in what --data names: ${name}. It is left out.`);
for (const model of options.models) {
  const { file, fittedOn, quality } = fits[model]();
  console.log(`\n── ${model} ──\nFitted on: ${fittedOn}\nHeld out, five folds:`);
  for (const line of quality) console.log(`  ${line}`);
  if (!options.writes) continue;
  if (needsCorpora(model) && missing.length > 0) {
    console.log(`${file.path} stays as it is: without all corpora it would only get worse.`);
    process.exitCode = 1;
    continue;
  }
  const header = `Written by \`npm run fit -- --write\`, whose priors stand in scripts/fit; not edited by hand. Fitted on ${fittedOn}.`;
  writeFileSync(file.path, await printTables(file, header));
  console.log(`Wrote ${file.path}.`);
}
if (!options.writes) console.log('\nNothing was written (--write does that).');

function readWords(): FitOptions {
  try {
    return fitOptions(process.argv.slice(2));
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
