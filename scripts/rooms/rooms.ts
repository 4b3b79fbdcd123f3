/**
 * The rooms of the house and the walls between them: which files belong together, and what they may import. It is
 * said here and nowhere else, and holds at every depth, for static, type-only and dynamic imports alike.
 */

export type RoomName =
  | 'base'
  | 'english'
  | 'yaml'
  | 'article'
  | 'mentions'
  | 'selectors'
  | 'sidecar'
  | 'people'
  | 'lookup'
  | 'figures'
  | 'review'
  | 'wording'
  | 'export'
  | 'services'
  | 'shared'
  | 'features'
  | 'webviews'
  | 'extension'
  | 'node'
  | 'extension.node'
  | 'cli'
  | 'workshop';

export interface Room {
  /** Folders, each with all that is below it, and single files; a star stands for any name. */
  readonly holds: readonly string[];
  /** The other rooms that it may import. Within a room every file may import every other. */
  readonly knows: readonly RoomName[];
  /** What it may import from outside: packages, `node:` for all that Node brings, `*` for everything. */
  readonly uses?: readonly string[];
  /** Each file or folder directly in it is a room by itself: they never import each other. */
  readonly apart?: true;
}

const readers = ['base', 'english', 'article', 'mentions', 'people'] as const;
const reviewed = [...readers, 'yaml', 'selectors', 'sidecar', 'figures', 'lookup'] as const;
const core = [...reviewed, 'review', 'wording', 'export'] as const;

/** From the ground up: a room knows only such as stand before it. */
export const rooms: Readonly<Record<RoomName, Room>> = {
  base: { holds: ['src/core/*.ts'], knows: [], uses: ['@noble/hashes'] },
  english: { holds: ['src/core/english/'], knows: [] },
  yaml: { holds: ['src/core/yaml/'], knows: ['base'], uses: ['valibot', 'yaml'] },
  article: { holds: ['src/core/article/'], knows: ['base', 'english'] },
  mentions: { holds: ['src/core/mentions/'], knows: ['base', 'english', 'article'] },
  selectors: { holds: ['src/core/selectors/'], knows: ['base'] },
  sidecar: { holds: ['src/core/sidecar/'], knows: ['base', 'yaml'], uses: ['nanoid', 'valibot', 'yaml'] },
  people: {
    holds: ['src/core/people/'],
    knows: ['base', 'english', 'article', 'mentions', 'sidecar'],
    uses: ['yaml'],
  },
  lookup: {
    holds: ['src/core/lookup/'],
    knows: ['base', 'article', 'sidecar', 'people'],
    uses: ['wikibase-sdk'],
  },
  figures: { holds: ['src/core/figures/'], knows: readers },
  review: { holds: ['src/core/review/'], knows: reviewed },
  wording: { holds: ['src/core/wording/'], knows: [...reviewed, 'review'] },
  export: { holds: ['src/core/export/'], knows: [...reviewed, 'review', 'wording'], uses: ['fflate'] },

  services: { holds: ['src/services/'], knows: core, uses: ['vscode'] },
  shared: { holds: ['src/shared/'], knows: [...core, 'services'], uses: ['vscode'] },
  features: {
    holds: ['src/features/'],
    knows: [...core, 'services', 'shared'],
    uses: ['vscode'],
    apart: true,
  },
  // They run in a page of their own: what they say to us and we to them are data.
  webviews: { holds: ['src/webviews/'], knows: ['base', 'selectors', 'review', 'export'] },
  extension: {
    holds: ['src/extension.ts'],
    knows: [...core, 'services', 'shared', 'features'],
    uses: ['vscode'],
  },
  node: { holds: ['src/node/'], knows: ['base', 'people'], uses: ['node:'] },
  'extension.node': {
    holds: ['src/extension.node.ts'],
    knows: ['extension', 'node'],
    uses: ['node:', 'vscode'],
  },
  cli: {
    holds: ['src/cli.ts', 'src/cli/'],
    knows: [...core, 'node'],
    uses: ['node:', 'package.json'],
  },

  workshop: {
    holds: ['scripts/', 'test/'],
    knows: [
      ...core,
      'services',
      'shared',
      'features',
      'webviews',
      'extension',
      'node',
      'extension.node',
      'cli',
    ],
    uses: ['*'],
  },
};

export const roomNames = Object.keys(rooms) as RoomName[];
