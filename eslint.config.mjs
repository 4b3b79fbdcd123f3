// Type-checked rules. Which files may import which stands in scripts/rooms/rooms.ts.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const inTheBrowserToo = 'This runs in the browser extension host too, which has nothing of Node.';
const ofNode = ['process', 'Buffer', 'global', 'setImmediate', '__dirname', '__filename'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', '.vscode-test/', 'test/fixtures/', 'samples/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is defined.' },
      ],
      // VS Code's Disposable is a class that everybody implements.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{core,services,shared,features}/**/*.ts', 'src/extension.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ofNode.map((name) => ({ name, message: inTheBrowserToo }))],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', 'scripts/**'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
);
