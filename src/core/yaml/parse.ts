import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode } from 'yaml';
import type { Issue } from '../model.ts';
import { bindAliases, type Aliases } from './aliases.ts';
import { limits } from './limits.ts';
import { isNothing } from './nodes.ts';
import { syntaxIssues } from './syntax.ts';

/** A YAML source with its nodes, which know their offsets (`range`) and tokens (`srcToken`). */
export interface ParsedYaml {
  readonly source: string;
  /** The first document; null for an empty source, for one with only comments, and for one that was refused. */
  readonly document: Document.Parsed | null;
  /** Its top node; null where there is none. */
  readonly root: ParsedNode | null;
  /** What each alias stands for. */
  readonly aliases: Aliases;
  /** Why it cannot be read as one YAML document. Empty when it can. */
  readonly issues: readonly Issue[];
}

/**
 * Parses one YAML document in which every scalar is text, whatever it looks like (the "failsafe" schema of YAML
 * 1.2). Never throws: what cannot be parsed, is too large or too deep comes back with issues.
 * @param depth how many collections may stand inside each other
 */
export function parseYaml(source: string, depth: number = limits.depth): ParsedYaml {
  const refused = (code: string, message: string, start = 0, end = start): ParsedYaml => ({
    source,
    document: null,
    root: null,
    aliases: { targets: new Map(), unknown: [], circular: [] },
    issues: [{ severity: 'error', code, message, range: { start, end } }],
  });
  if (source.length > limits.length)
    return refused(
      'too-large',
      `This file is larger than ${limits.length / 1_000_000} million characters and was not read. Check what was written into it.`,
    );
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depth) break;
  }
  if (parser.stack.length > depth)
    return refused(
      'too-deep',
      `From here on, lists and keys stand inside each other more than ${limits.depth} deep. The file was not read; remove the nesting.`,
      parser.offset,
    );
  for (const token of parser.end()) tokens.push(token);

  const composer = new Composer({
    schema: 'failsafe',
    keepSourceTokens: true,
    logLevel: 'silent',
    // It would compare each key with all before it.
    uniqueKeys: false,
  });
  const documents = [...composer.compose(tokens, true, source.length)];
  const document = documents[0];
  const root = isNothing(document.contents) ? null : document.contents;
  const aliases = bindAliases(document.contents, source);
  const issues = syntaxIssues(source, documents, aliases);
  return { source, document, root, aliases, issues };
}
