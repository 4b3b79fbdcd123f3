import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

const ofNode = ['process.cwd()', "Buffer.from('')", '__dirname', 'setImmediate(() => 1)'];

describe('what runs in the browser extension host too', () => {
  // Only what can be judged without types, since these files are not on disk.
  const eslint = new ESLint({
    overrideConfig: [
      { languageOptions: { parserOptions: { projectService: false } } },
      tseslint.configs.disableTypeChecked,
    ],
  });

  for (const folder of ['core/people', 'services', 'shared', 'features/claims']) {
    it(`may not ask for what only Node has, in src/${folder}`, async () => {
      for (const text of ofNode) {
        const [result] = await eslint.lintText(`export const one = ${text};\n`, {
          filePath: `src/${folder}/planted.ts`,
        });
        assert.deepEqual(
          result.messages.map(({ ruleId }) => ruleId),
          ['no-restricted-globals'],
          text,
        );
      }
    });
  }

  it('may on the command line', async () => {
    const [result] = await eslint.lintText('export const one = process.cwd();\n', {
      filePath: 'src/cli/planted.ts',
    });
    assert.deepEqual(result.messages, []);
  });
});

describe('core', () => {
  it('compiles with nothing of Node, of VS Code or of a page in reach', () => {
    const wrong = [
      'document.title',
      'window.alert',
      'process.cwd',
      'Buffer.from',
      'setTimeout',
      'fetch',
      'console.log',
    ];
    const file = resolve('src/core/planted.ts');
    const text = wrong.map((name, index) => `export const thing${index} = ${name};`).join('\n');
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile('src/core/tsconfig.json', (path) => ts.sys.readFile(path)).config,
      ts.sys,
      'src/core',
    );
    const host = ts.createCompilerHost(config.options);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (path, ...rest) =>
      path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
    const program = ts.createProgram([file], config.options, host);
    const lines = program
      .getSemanticDiagnostics()
      .map(({ file: source, start = 0 }) => source?.getLineAndCharacterOfPosition(start).line);
    assert.deepEqual(lines, [...wrong.keys()]);
  });
});
