import { YAMLParseError, type Document, type ErrorCode } from 'yaml';
import type { Issue, Range } from '../model.ts';
import type { Aliases } from './aliases.ts';
import { duplicateKeys } from './duplicateKeys.ts';

/** More would only repeat the first. */
const mostIssues = 20;

const syntaxIssue = (code: string, message: string, range: Range): Issue => ({
  severity: 'error',
  code,
  message,
  range,
});

const conflictMarker = /^(<{7}|>{7})(?= |\r?$)/m;

/** Errors that follow from no other one. All others, after the first, mostly repeat it in other places. */
const selfContained: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
]);

/** What keeps a source from being one sound YAML document, each with what to write instead. */
export function syntaxIssues(
  source: string,
  documents: readonly Document.Parsed[],
  aliases: Aliases,
): readonly Issue[] {
  const errors = documents.flatMap(errorsOf);
  const marker = errors.length > 0 ? conflictMarker.exec(source) : null;
  if (marker) {
    const range = { start: marker.index, end: marker.index + marker[0].length };
    const message =
      'This is a conflict that git left: keep what is right of both sides and delete the lines <<<<<<<, ======= and >>>>>>>.';
    return [syntaxIssue('merge-markers', message, range)];
  }
  const causes = errors.filter(({ code }, nth) => nth === 0 || selfContained.has(code));
  const issues = causes.slice(0, mostIssues).map((error) => describe(error, source));
  for (const alias of aliases.unknown.slice(0, mostIssues)) {
    const [start, end] = alias.range;
    const message = `*${alias.source} stands for nothing: there is no &${alias.source} before it. Write the value, or put it in quotes if it is text.`;
    issues.push(syntaxIssue('yaml-syntax', message, { start, end }));
  }
  for (const alias of aliases.circular.slice(0, mostIssues)) {
    const [start, end] = alias.range;
    const message = `*${alias.source} stands inside what it names, so it has no end. Write the value out.`;
    issues.push(syntaxIssue('yaml-syntax', message, { start, end }));
  }
  const second = documents.at(1);
  if (second && errors.length === 0) {
    const [start] = second.range;
    const message =
      'A second YAML document starts here. Keep one: delete the line "---" and what does not belong.';
    issues.push(
      syntaxIssue('several-documents', message, { start, end: Math.min(start + 3, source.length) }),
    );
  }
  return issues;
}

/** The parser's, and keys that stand twice, each before the first that comes later in the text. */
function errorsOf({ errors, contents }: Document.Parsed): readonly YAMLParseError[] {
  const all: YAMLParseError[] = [];
  const duplicates = duplicateKeys(contents);
  let next = 0;
  for (const error of errors) {
    while (next < duplicates.length && duplicates[next] <= error.pos[0])
      all.push(duplicateKey(duplicates[next++]));
    all.push(error);
  }
  return [...all, ...duplicates.slice(next).map(duplicateKey)];
}

const duplicateKey = (at: number): YAMLParseError =>
  new YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique');

function describe(error: YAMLParseError, source: string): Issue {
  const unclosed = unclosedIssue(error, source);
  if (unclosed) return unclosed;
  const [start, end] = error.pos;
  return syntaxIssue('yaml-syntax', adviceFor(error), { start, end: Math.max(end, start) });
}

/** A `[` or `{` without its end: the parser notices on a later line, where the reader would look in vain. */
function unclosedIssue(error: YAMLParseError, source: string): Issue | undefined {
  const close = /must be sufficiently indented and end with a ([\]}])/.exec(error.message)?.[1];
  if (close === undefined) return undefined;
  const open = close === ']' ? '[' : '{';
  const before = source.slice(0, error.pos[0]).trimEnd();
  const start = openBracket(before, open, close);
  const message = `The "${open}" here is never closed. Add the missing "${close}".`;
  return start < 0 ? undefined : syntaxIssue('yaml-syntax', message, { start, end: before.length });
}

/** The last `open` in a text that has no `close` after it, or -1. */
function openBracket(text: string, open: string, close: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open && depth-- === 0) return at;
  }
  return -1;
}

const notKeyed =
  'This line has no "key:" of its own. Add one, indent it below the key it belongs to, or put the text in quotes.';
const misaligned =
  'This line is not indented like its neighbours. Line it up with the keys or items it belongs with.';

function adviceFor(error: YAMLParseError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces: YAML takes no tabs here.';
    case 'DUPLICATE_KEY':
      return 'This key stands here twice. Keep one of them, or begin a new item with "- " if it belongs to another.';
    case 'MULTILINE_IMPLICIT_KEY':
      return notKeyed;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second ": " on this line. Put the text in quotes, or start the nested key on a line of its own.';
    case 'BAD_INDENT':
      return misaligned;
    case 'MISSING_CHAR':
      return adviceForMissing(sentence(error.message));
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return `${sentence(error.message)} Put the text in quotes.`;
    case 'BAD_DQ_ESCAPE':
      return 'A backslash here is not one YAML knows. Write it twice, or use single quotes.';
    default:
      return `This is not YAML: ${sentence(error.message)}`;
  }
}

/** @param message the parser's own, which tells what is missing */
function adviceForMissing(message: string): string {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined)
    return `The text that begins with ${quote} does not end with one. Add the closing ${quote}.`;
  if (message.startsWith('Sequence item without')) return misaligned;
  if (message.startsWith('Implicit map keys')) return notKeyed;
  return `${message} Add the missing sign, or put the text in quotes.`;
}

/** The parser's own words. */
const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
