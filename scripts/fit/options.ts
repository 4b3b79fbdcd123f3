export const models = ['people', 'news', 'claims'] as const;
export type Model = (typeof models)[number];

export interface FitOptions {
  /** Folders with corpora. */
  readonly data: readonly string[];
  readonly models: readonly Model[];
  readonly writes: boolean;
}

export const usage = `npm run fit [-- --data DIR …] [--only ${models.join('|')} …] [--write]`;

/** Throws on a word that it does not know: a flag that is misspelt must not fit something else. */
export function fitOptions(words: readonly string[]): FitOptions {
  const data: string[] = [];
  const only: Model[] = [];
  let writes = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--write') writes = true;
    else if (word === '--data') data.push(valueOf(word, rest.shift()));
    else if (word === '--only') only.push(modelCalled(valueOf(word, rest.shift())));
    else throw new Error(`Unknown: ${word}.`);
  }
  return { data, models: only.length > 0 ? only : models, writes };
}

function valueOf(flag: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new Error(`${flag} needs a value.`);
  return value;
}

function modelCalled(name: string): Model {
  const model = models.find((one) => one === name);
  if (!model) throw new Error(`There is no model ${name}: ${models.join(', ')}.`);
  return model;
}
