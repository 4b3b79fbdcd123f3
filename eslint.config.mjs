// Type-checked rules, and the layers of the architecture: features → shared → services → core, nothing upwards.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Forbids imports whose specifier matches; `what` says which way the data flows instead. */
const forbid = (files, rules, allowTypeImports = false) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: rules.map(([regex, message]) => ({ regex, message, allowTypeImports })) },
    ],
  },
});

const pureCore = [
  ['^vscode$', 'core does not know VS Code; services convert.'],
  ['^node:', 'core runs in the browser too; pass the data in.'],
  ['(services|shared|features)/', 'core never reaches upwards.'],
];
const noSibling = (...folders) => [
  `^\\.\\./(${folders.join('|')})/`,
  'these parts of core do not know each other; review joins them.',
];

const noNode = ['^node:', 'features run in the browser extension host too.'];
const apart = 'features never import each other; what several use is in shared.';

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
  forbid(['src/core/**/*.ts'], pureCore),
  forbid(
    ['src/core/*.ts'],
    [...pureCore, ['^\\./(review|export)/', 'the shared model stands below the parts.']],
  ),
  forbid(
    ['src/core/article/**/*.ts'],
    [...pureCore, noSibling('mentions', 'selectors', 'sidecar', 'people', 'figures', 'review', 'export')],
  ),
  forbid(
    ['src/core/mentions/**/*.ts'],
    [...pureCore, noSibling('selectors', 'sidecar', 'people', 'review', 'export')],
  ),
  forbid(
    ['src/core/selectors/**/*.ts'],
    [...pureCore, noSibling('article', 'mentions', 'sidecar', 'people', 'figures', 'review', 'export')],
  ),
  forbid(
    ['src/core/sidecar/**/*.ts'],
    [...pureCore, noSibling('article', 'mentions', 'selectors', 'people', 'figures', 'review', 'export')],
  ),
  forbid(['src/core/{people,figures}/**/*.ts'], [...pureCore, noSibling('review', 'export')]),
  forbid(['src/core/review/**/*.ts'], [...pureCore, noSibling('export')]),
  forbid(
    ['src/services/**/*.ts'],
    [
      ['(shared|features)/', 'services never reach up to surfaces.'],
      ['^node:', 'services run in the browser extension host too.'],
    ],
  ),
  forbid(
    ['src/shared/**/*.ts'],
    [
      ['features/', 'what features share knows none of them.'],
      ['^node:', 'shared runs in the browser extension host too.'],
    ],
  ),
  forbid(['src/features/*.ts'], [noNode, ['^\\./', apart]]),
  forbid(['src/features/*/**/*.ts'], [noNode, ['^\\.\\./(?!\\.\\./(shared|services|core)/)', apart]]),
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
