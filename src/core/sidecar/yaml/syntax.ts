import type { Document, YAMLParseError } from 'yaml';
import type { Issue, Range } from '../../model.ts';
import type { Aliases } from './aliases.ts';

/** More would only repeat the first. */
const mostIssues = 20;

const syntaxIssue = (code: string, message: string, range: Range): Issue => ({
  severity: 'error',
  code,
  message,
  range,
});

const conflictMarker = /^(<{7}|>{7})(?= |\r?$)/m;

/** What keeps a source from being one sound YAML document, each with what to write instead. */
export function syntaxIssues(
  source: string,
  documents: readonly Document.Parsed[],
  aliases: Aliases,
): readonly Issue[] {
  const errors = documents.flatMap((document) => document.errors);
  const marker = errors.length > 0 ? conflictMarker.exec(source) : null;
  if (marker) {
    const range = { start: marker.index, end: marker.index + marker[0].length };
    const message =
      'This is a conflict that git left: keep what is right of both sides and delete the lines <<<<<<<, ======= and >>>>>>>.';
    return [syntaxIssue('merge-markers', message, range)];
  }
  const issues = errors.slice(0, mostIssues).map(describe);
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

function describe(error: YAMLParseError): Issue {
  const [start, end] = error.pos;
  return syntaxIssue('yaml-syntax', adviceFor(error), { start, end: Math.max(end, start) });
}

function adviceFor(error: YAMLParseError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces: YAML takes no tabs here.';
    case 'DUPLICATE_KEY':
      return 'This key stands here twice. Keep one of them.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This line has no "key:" of its own. Add one, indent it below the key it belongs to, or put the text in quotes.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second ": " on this line. Put the text in quotes, or start the nested key on a line of its own.';
    case 'BAD_INDENT':
      return 'This line is not indented like its neighbours. Line it up with the keys or items it belongs with.';
    case 'MISSING_CHAR':
      return `${firstLine(error.message)} Add the missing sign, or put the text in quotes.`;
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return `${firstLine(error.message)} Put the text in quotes.`;
    case 'BAD_DQ_ESCAPE':
      return 'A backslash here is not one YAML knows. Write it twice, or use single quotes.';
    default:
      return `This is not YAML: ${firstLine(error.message)}`;
  }
}

const position = / at line \d+, column \d+:?$/;

/** The parser's own words, without the position (which the range gives) and the code frame. */
function firstLine(message: string): string {
  const line = message.split('\n', 1)[0].replace(position, '');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
