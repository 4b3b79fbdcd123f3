import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

/** A stretch of a line and its innermost scope, without the language suffix; `text` for the line's own scope. */
export interface Token {
  readonly words: string;
  readonly scopes: readonly string[];
}

const suffix = /\.news-article$/;

/** Loads the grammar into the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  const bytes = readFileSync(wasm);
  await oniguruma.loadWASM(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const file = 'syntaxes/news-article.tmLanguage.json';
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (line) => new oniguruma.OnigString(line),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (!grammar) throw new Error(`${file} holds no grammar`);
  return grammar;
}

/** The tokens of one line that carry any scope beyond the language's. */
export function tokensOf(grammar: IGrammar, line: string): Token[] {
  return grammar.tokenizeLine(line, textmate.INITIAL).tokens.flatMap((token) => {
    const scopes = token.scopes.slice(1).map((scope) => scope.replace(suffix, ''));
    return scopes.length > 0 ? [{ words: line.slice(token.startIndex, token.endIndex), scopes }] : [];
  });
}

/** The stretches whose scopes hold one that begins with `scope`; neighbours are one stretch. */
export function stretchesOf(grammar: IGrammar, line: string, scope: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const token of grammar.tokenizeLine(line, textmate.INITIAL).tokens) {
    const words = line.slice(token.startIndex, token.endIndex);
    const holds = token.scopes.some((name) => name.startsWith(scope));
    if (holds && isOpen) found[found.length - 1] = `${found[found.length - 1] ?? ''}${words}`;
    else if (holds) found.push(words);
    isOpen = holds;
  }
  return found;
}
