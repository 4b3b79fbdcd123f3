/** What a `when` clause is asked about: context keys and what they hold. */
export type Context = Readonly<Record<string, string | boolean | undefined>>;

/** One key of a clause, and what it is held against, if anything. */
export interface Comparison {
  readonly key: string;
  readonly operator: '==' | '!=' | '=~' | 'is set';
  readonly value: string;
}

export interface WhenClause {
  readonly comparisons: readonly Comparison[];
  holds(context: Context): boolean;
}

type Test = (context: Context) => boolean;

const token = /\s*(\|\||&&|==|!=|=~|!|\(|\)|'[^']*'|\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\[])+\/[a-z]*|[\w.:-]+)/y;

/**
 * Reads a `when` clause as VS Code does: keys, `==`, `!=`, `=~` with a regular expression, `!`, `&&` before `||`, and
 * parentheses. Throws on anything else, also where VS Code would take a clause for never true.
 */
export function parseWhen(clause: string): WhenClause {
  const tokens = tokensOf(clause);
  const comparisons: Comparison[] = [];
  let at = 0;
  const wrong = (): never => {
    throw new Error(`Not understood at “${tokens.slice(at).join(' ')}” in: ${clause}`);
  };
  const takes = (expected: string): boolean => tokens.at(at) === expected && at++ >= 0;

  const either = (): Test => {
    const tests = [both()];
    while (takes('||')) tests.push(both());
    return (context) => tests.some((test) => test(context));
  };
  const both = (): Test => {
    const tests = [one()];
    while (takes('&&')) tests.push(one());
    return (context) => tests.every((test) => test(context));
  };
  const one = (): Test => {
    if (takes('!')) {
      const test = tokens.at(at) === '(' ? one() : isSet();
      return (context) => !test(context);
    }
    if (!takes('(')) return comparison();
    const test = either();
    if (!takes(')')) wrong();
    return test;
  };
  const key = (): string => (/^[\w.:-]+$/.test(tokens.at(at) ?? '') ? tokens[at++] : wrong());
  const isSet = (): Test => {
    const name = key();
    if (name === 'false') return () => false;
    comparisons.push({ key: name, operator: 'is set', value: '' });
    return (context) => Boolean(context[name]);
  };
  const comparison = (): Test => {
    const operator = tokens.at(at + 1);
    if (operator !== '==' && operator !== '!=' && operator !== '=~') return isSet();
    const name = key();
    const value = tokens.at(++at) ?? wrong();
    at++;
    if (operator === '=~') {
      const [, pattern, flags] = /^\/(.+)\/([a-z]*)$/.exec(value) ?? wrong();
      const expression = new RegExp(pattern, flags);
      comparisons.push({ key: name, operator, value });
      return (context) => expression.test(String(context[name] ?? ''));
    }
    if (!/^(?:'[^']*'|[\w.:-]+)$/.test(value)) wrong();
    const words = value.replace(/^'|'$/g, '');
    comparisons.push({ key: name, operator, value: words });
    return (context) => (String(context[name] ?? '') === words) === (operator === '==');
  };

  const test = either();
  if (at < tokens.length) wrong();
  return { comparisons, holds: test };
}

function tokensOf(clause: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < clause.trimEnd().length) {
    const from = token.lastIndex;
    const found = token.exec(clause)?.[1];
    if (found === undefined) throw new Error(`Not understood at “${clause.slice(from)}” in: ${clause}`);
    tokens.push(found);
  }
  return tokens;
}
