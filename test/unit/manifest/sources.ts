import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A call in the sources of the extension: `edge.register('copydesk.undo', …)` has the name `register`. */
export interface Call {
  readonly file: string;
  readonly name: string;
  /** The arguments that are plain strings, in their places. */
  readonly strings: readonly (string | undefined)[];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /^src\/(?:(?:features|shared|services)\/.*|extension)\.ts$/.test(file));

const parsed = files.map((file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
);

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

const nodes = parsed.flatMap((file) => [...nodesIn(file)].map((node) => ({ file: file.fileName, node })));

const nameOf = (called: ts.Expression): string =>
  ts.isPropertyAccessExpression(called) ? called.name.text : ts.isIdentifier(called) ? called.text : '';

/** All calls, `new` among them. */
const calls: readonly Call[] = nodes.flatMap(({ file, node }) =>
  ts.isCallExpression(node) || ts.isNewExpression(node)
    ? [
        {
          file,
          name: nameOf(node.expression),
          strings: (node.arguments ?? []).map((argument) =>
            ts.isStringLiteralLike(argument) ? argument.text : undefined,
          ),
        },
      ]
    : [],
);

export const callsOf = (name: string): readonly Call[] => calls.filter((call) => call.name === name);

/** The strings in one place of all calls of a function; a call that has none there is a mistake of ours. */
export const stringsGivenTo = (name: string, place = 0): string[] =>
  callsOf(name).map(({ file, strings }) => {
    const found = strings.at(place);
    if (found === undefined) throw new Error(`${name} is called without a plain string in ${file}.`);
    return found;
  });

/** The strings of an array that a constant is set to. */
export const stringsOfArray = (file: string, constant: string): string[] =>
  initializersIn(file, constant).flatMap((value) =>
    [...nodesIn(value)].flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : [])),
  );

/** The plain values of the object that a constant is set to. */
export const valuesOfObject = (file: string, constant: string): Record<string, unknown> =>
  Object.fromEntries(
    initializersIn(file, constant).flatMap((value) =>
      ts.isObjectLiteralExpression(value)
        ? value.properties.flatMap((property) =>
            ts.isPropertyAssignment(property)
              ? [[nameOfProperty(property.name), plainValue(property.initializer)]]
              : [],
          )
        : [],
    ),
  );

/** How often a string stands in the sources, other than in this file. */
export const timesWritten = (words: string, except: string): number =>
  nodes.filter(({ file, node }) => file !== except && ts.isStringLiteralLike(node) && node.text === words)
    .length;

const nameOfProperty = (name: ts.PropertyName): string =>
  ts.isStringLiteralLike(name) ? name.text : name.getText();

function initializersIn(file: string, constant: string): ts.Expression[] {
  const found = nodes.flatMap((item) =>
    item.file === file &&
    ts.isVariableDeclaration(item.node) &&
    item.node.name.getText() === constant &&
    item.node.initializer
      ? [item.node.initializer]
      : [],
  );
  if (found.length === 0) throw new Error(`There is no ${constant} in ${file}.`);
  return found;
}

function plainValue(value: ts.Expression): unknown {
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (value.kind === ts.SyntaxKind.FalseKeyword) return false;
  throw new Error(`Not a plain value: ${value.getText()}`);
}
