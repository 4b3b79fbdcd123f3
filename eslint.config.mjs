// Type-checked rules. Which files may import which stands in scripts/rooms/rooms.ts.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const inTheBrowserToo = 'This runs in the browser extension host too, which has nothing of Node.';
const ofNode = ['process', 'Buffer', 'global', 'setImmediate', '__dirname', '__filename'];

/** What shows text of others has one doorway each, where it is escaped; files named here are the doorways. */
const throughMessages = 'Messages are shown by src/services/messages.ts, where text of others is text.';
const throughAsking = 'Questions are asked by src/shared/asking.ts, where text of others is text.';
const ofWindow = {
  showInformationMessage: throughMessages, showWarningMessage: throughMessages, showErrorMessage: throughMessages,
  setStatusBarMessage: throughMessages, createStatusBarItem: throughMessages, withProgress: throughMessages,
  showQuickPick: throughAsking, createQuickPick: throughAsking, showInputBox: throughAsking, createInputBox: throughAsking,
}; // prettier-ignore
const made = (name, ...files) => [
  name,
  `${name} is made in ${files.join(' and ')} alone, where text of others is text.`,
];
const ofVsCode = Object.fromEntries([
  made('MarkdownString', 'src/features/hover/hovers.ts', 'src/features/threads/comments.ts'),
  made('TreeItem', 'src/features/claims/items.ts', 'src/features/sources/items.ts'),
  made('Diagnostic', 'src/features/problems.ts'),
  made('DocumentSymbol', 'src/features/outline.ts'),
]);
const doorways = (but = '') => ({
  'no-restricted-properties': [
    'error',
    ...Object.entries(ofWindow)
      .filter(([, message]) => but === '' || !message.includes(but))
      .map(([property, message]) => ({ object: 'window', property, message })),
  ],
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: Object.entries(ofVsCode)
        .filter(([, message]) => but === '' || !message.includes(but))
        .map(([name, message]) => ({
          name: 'vscode',
          importNames: [name],
          allowTypeImports: true,
          message,
        })),
    },
  ],
});
const doorwayFiles = [
  'src/services/messages.ts', 'src/shared/asking.ts', 'src/features/hover/hovers.ts', 'src/features/claims/items.ts',
  'src/features/problems.ts', 'src/features/outline.ts', 'src/features/threads/comments.ts', 'src/features/sources/items.ts',
]; // prettier-ignore

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
      // What is left out of a copy is named, and not used.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{core,services,shared,features}/**/*.ts', 'src/extension.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ofNode.map((name) => ({ name, message: inTheBrowserToo }))],
    },
  },
  { files: ['src/**/*.ts'], rules: doorways() },
  ...doorwayFiles.map((file) => ({ files: [file], rules: doorways(file) })),
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
