import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../core/article/read.ts';
import { textSha256 } from '../core/hash.ts';
import { Reader } from '../core/mentions/reader.ts';
import { buildReview, placingOf, shorten } from '../core/review/build.ts';
import { coverageClasses, isOpenWork, type Review } from '../core/review/review.ts';
import { locateAll } from '../core/selectors/locate.ts';
import { lineColumn } from '../core/sidecar/lineColumn.ts';
import { readSidecar, type SidecarReading } from '../core/sidecar/read.ts';
import { drain } from '../core/steps.ts';
import { FileError, isFile, loadLexicon, readArticleText, readSidecarSource } from './files.ts';
import { complain, placeOf, print, printJson, table } from './lines.ts';
import { oldTextsFromGit } from './oldText.ts';
import { exitCodes, type ExitCode } from './usage.ts';

const sidecarEnding = '.annotations.yaml';

/** `copydesk check`: what the annotations of articles say about them now. */
export async function check(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'fail-on': { type: 'string' },
      base: { type: 'string' },
    },
  });
  if (positionals.length === 0 || (values['fail-on'] !== undefined && values['fail-on'] !== 'open')) {
    complain(positionals.length === 0 ? 'name the articles or folders to check.' : '--fail-on takes “open”.');
    return exitCodes.couldNotRun;
  }
  const base = values.base === undefined ? undefined : await readArticleText(values.base);
  const reader = new Reader(await loadLexicon());
  let code: ExitCode = exitCodes.clean;
  const raise = (to: ExitCode) => {
    if (to > code) code = to;
  };
  for (const path of positionals) {
    try {
      for (const file of await articlesIn(path)) {
        const checked = await checkArticle(file, reader, base).catch((error: unknown) => {
          if (!(error instanceof FileError)) throw error;
          complain(error.message);
          raise(exitCodes.couldNotRun);
        });
        if (!checked) continue;
        if (values.json) printJson(asJson(checked));
        else report(checked);
        raise(verdictOn(checked, values['fail-on'] === 'open'));
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(error.message);
      raise(exitCodes.couldNotRun);
    }
  }
  return code;
}

/** The articles with a sidecar: the one named, or all under a folder. */
async function articlesIn(path: string): Promise<string[]> {
  if (await isFile(path)) {
    const article = path.endsWith(sidecarEnding) ? path.slice(0, -sidecarEnding.length) : path;
    if (await isFile(article + sidecarEnding)) return [article];
    complain(`${article}: has no annotations file; nothing to check.`);
    return [];
  }
  try {
    const names = await readdir(path, { recursive: true });
    return names
      .filter((name) => name.endsWith(sidecarEnding) && !/(^|[\\/])(node_modules|\.git)[\\/]/.test(name))
      .sort()
      .map((name) => join(path, name.slice(0, -sidecarEnding.length)));
  } catch {
    throw new FileError(`${path}: there is no such file or folder.`);
  }
}

interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly source: string;
  readonly reading: SidecarReading;
  readonly review: Review;
}

async function checkArticle(file: string, reader: Reader, base: string | undefined): Promise<CheckedFile> {
  const source = await readSidecarSource(file + sidecarEnding);
  if (!(await isFile(file)))
    throw new FileError(
      `${file}${sidecarEnding}: its article ${basename(file)} is gone. Move the two together.`,
    );
  const text = await readArticleText(file);
  const reading = readSidecar(source);
  const article = drain(readArticle(text));
  const published = reading.value.article?.published ?? article.published?.date ?? null;
  const mentions = drain(reader.read(article, { published }));
  const placing = placingOf(reading.value);
  const oldTexts = await oldTextsOf(file, text, placing.requests, base);
  const places = drain(locateAll(text, placing.requests, { oldText: (hash) => oldTexts.get(hash) }));
  return { file, text, source, reading, review: buildReview(article, mentions, reading, placing, places) };
}

async function oldTextsOf(
  file: string,
  text: string,
  requests: readonly { readonly textSha256?: string }[],
  base: string | undefined,
): Promise<Map<string, string>> {
  const wanted = new Set(requests.flatMap((request) => request.textSha256 ?? []));
  const now = textSha256(text);
  const known = new Map([[now, text]]);
  if (base !== undefined) known.set(textSha256(base), base);
  for (const hash of known.keys()) wanted.delete(hash);
  return new Map([...(await oldTextsFromGit(file, wanted)), ...known]);
}

function verdictOn({ reading, review }: CheckedFile, strict: boolean): ExitCode {
  const isBad =
    !reading.parses ||
    review.issues.some(({ severity }) => severity === 'error') ||
    review.sidecar.conflicts.length > 0 ||
    review.annotations.some(({ status }) => status === 're-check' || status === 'lost') ||
    review.people.some(({ status }) => status === 're-check') ||
    (strict && review.openWork > 0);
  return isBad ? exitCodes.findings : exitCodes.clean;
}

function asJson({ file, source, review }: CheckedFile) {
  return {
    file,
    annotations: review.annotations.map(({ annotation, status, place }) => ({
      id: annotation.id ?? null,
      kind: annotation.kind,
      status,
      match: place.match,
      start: place.range?.start ?? null,
      end: place.range?.end ?? null,
      score: place.score,
    })),
    people: review.people.map(({ id, status }) => ({ id, status })),
    issues: review.issues.map(({ severity, code, message, range }) => ({
      severity,
      code,
      message,
      ...lineColumn(source, range.start),
    })),
    coverage: review.coverage,
  };
}

function report({ file, text, source, review }: CheckedFile): void {
  print(file);
  const rows = review.annotations.map(({ annotation, status, place, speaker }) => [
    place.range ? placeOf(text, place.range) : '-',
    status,
    annotation.kind,
    [shorten(annotation.summary ?? annotation.selector.exact, 80), speaker && `(${speaker})`]
      .filter(Boolean)
      .join(' '),
  ]);
  for (const line of table(rows)) print(`  ${line}`);
  const issues = review.issues.map((issue) => [
    `${basename(file)}${sidecarEnding}:${placeOf(source, issue.range)}`,
    issue.severity,
    issue.message,
  ]);
  for (const line of table(issues)) print(`  ${line}`);
  const classes = coverageClasses.map((name) => {
    const { found, covered, setAside } = review.coverage[name];
    const aside = setAside > 0 ? `, ${String(setAside)} set aside` : '';
    return `${name}s ${String(covered)} of ${String(found)}${aside}`;
  });
  const open = review.annotations.filter(({ status }) => isOpenWork(status)).length;
  print(`  Checked: ${classes.join('; ')}. Open: ${String(open)}.`);
}
