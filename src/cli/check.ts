import { parseArgs } from 'node:util';
import { Reader } from '../core/mentions/reader.ts';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { articlesNamed } from './articlesIn.ts';
import { checkArticle, newFilesAside, type CheckedFile } from './checkArticle.ts';
import { reportCheck, reportTotal } from './checkReport.ts';
import { localMoment } from '../core/moment.ts';
import { overdueResponses, responsesOf } from '../core/review/closing/responses.ts';
import { signoffAs, signoffsOf } from '../core/review/closing/signoffs.ts';
import { noSignoff } from '../core/wording/closing.ts';
import { findingLabel } from '../core/wording/findings.ts';
import { relationInWords } from '../core/wording/relations/relationInWords.ts';
import { FileError, loadLexicon, readArticleText } from './files.ts';
import { complain, printJson } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk check`: what the annotations of articles say about them now. */
export async function check(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'fail-on': { type: 'string' },
      base: { type: 'string' },
      'require-signoff': { type: 'string' },
    },
  });
  if (positionals.length === 0 || (values['fail-on'] !== undefined && values['fail-on'] !== 'open')) {
    complain(positionals.length === 0 ? 'name the articles or folders to check.' : '--fail-on takes “open”.');
    return exitCodes.couldNotRun;
  }
  const role = values['require-signoff'];
  if (role?.trim() === '') {
    complain('--require-signoff takes a role, as in “research”.');
    return exitCodes.couldNotRun;
  }
  const base = values.base === undefined ? undefined : await readArticleText(values.base);
  const reader = new Reader(await loadLexicon());
  const onFile = newFilesAside();
  const now = localMoment(new Date());
  const done: CheckedFile[] = [];
  let code: ExitCode = exitCodes.clean;
  const raise = (to: ExitCode) => {
    if (to > code) code = to;
  };
  const fail = (error: unknown): undefined => {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    raise(exitCodes.couldNotRun);
  };
  for await (const { file, within } of articlesNamed(positionals, fail)) {
    const checked = await checkArticle(file, within, reader, base, onFile).catch(fail);
    if (!checked) continue;
    if (values.json) printJson(asJson(checked, now));
    else reportCheck(checked, now);
    const missing = role === undefined ? null : noSignoff(role, signoffAs(signoffsOf(checked), role));
    if (missing !== null) {
      complain(`${file}: ${missing}`);
      raise(exitCodes.findings);
    }
    raise(verdictOn(checked, values['fail-on'] === 'open' ? now : null));
    done.push(checked);
  }
  if (onFile.registries.isBroken || onFile.rules.isBroken) raise(exitCodes.findings);
  if (!values.json && done.length > 1) reportTotal(done, now);
  return code;
}

/** @param strictAt when it is, as an ISO moment with its zone, for whom open work and responses overdue by then are findings, too */
function verdictOn({ reading, review }: CheckedFile, strictAt: string | null): ExitCode {
  const isBad =
    !reading.parses ||
    review.issues.some(({ severity }) => severity === 'error') ||
    review.sidecar.conflicts.length > 0 ||
    review.annotations.some(({ status }) => status === 're-check' || status === 'lost') ||
    review.people.some(({ status }) => status === 're-check') ||
    review.relations.some(({ severity }) => severity === 'error' || severity === 'warning') ||
    (strictAt !== null && (review.openWork > 0 || overdueResponses(review, strictAt).length > 0));
  return isBad ? exitCodes.findings : exitCodes.clean;
}

function asJson({ file, text, source, review }: CheckedFile, now: string) {
  const placeIn = lineColumnsIn(source);
  return {
    file,
    annotations: review.annotations.map(({ annotation, status, place }) => ({
      id: annotation.id ?? null,
      kind: annotation.kind,
      verdict: annotation.verdict ?? null,
      rating: annotation.rating ?? null,
      finding: findingLabel(annotation, review.scale),
      status,
      match: place.match,
      start: place.range?.start ?? null,
      end: place.range?.end ?? null,
      score: place.score,
      beside: place.beside,
    })),
    people: review.people.map(({ id, status }) => ({ id, status })),
    issues: review.issues.map(({ severity, code, message, range }) => ({
      severity,
      code,
      message,
      ...placeIn(range.start),
    })),
    slips: review.slips.map(({ code, start, end, words, other }) => ({
      code,
      start,
      end,
      words,
      other: {
        words: other.words,
        start: other.range?.start ?? null,
        end: other.range?.end ?? null,
        entry: other.entry,
      },
    })),
    relations: review.relations
      .filter(({ severity }) => severity !== null)
      .map((relation) => ({
        kind: relation.kind,
        answer: relation.answer,
        severity: relation.severity,
        places: relation.places.map(({ start, end }) => ({ start, end })),
        says: relationInWords(text, relation),
      })),
    items: review.items.map(({ kind, start, end, state, isHardlyFact }) => ({
      kind,
      start,
      end,
      state,
      hardlyFact: isHardlyFact,
    })),
    sentences: {
      read: review.sentences.filter(({ readBy }) => readBy !== null).length,
      of: review.sentences.length,
    },
    coverage: review.coverage,
    signoffs: signoffsOf({ text, review }).map(({ signoff: { role, by, at }, isValid }) => ({
      role: role ?? null,
      by: by ?? null,
      at: at ?? null,
      valid: isValid,
    })),
    responses: responsesOf(review, now).map(({ name, response, state, annotations }) => ({
      name,
      asked: response.asked ?? null,
      deadline: response.deadline ?? null,
      annotations: annotations.map(({ annotation }) => annotation.id ?? null),
      state,
    })),
  };
}
