import { readFileSync } from 'node:fs';

export interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: { readonly from?: string; readonly commands?: readonly unknown[] };
}

interface WalkthroughStep {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

/** What the tests read of package.json. */
interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean | 'limited'; readonly description?: string };
  };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly language: string; readonly path: string }[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly viewsContainers: {
      readonly activitybar: readonly { readonly id: string; readonly icon: string }[];
    };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly when: string;
      readonly contents: string;
    }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly steps: readonly WalkthroughStep[];
    }[];
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly icon?: string;
    }[];
    readonly keybindings: readonly Keybinding[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope?: string }>>;
    };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
export const { contributes } = manifest;

/** Every menu item of every menu. */
export const menuItems: readonly (MenuItem & { readonly menu: string })[] = Object.entries(
  contributes.menus,
).flatMap(([menu, items]) => items.map((item) => ({ ...item, menu })));

/** Every `when` clause, with where it stands. */
export const whenClauses: readonly { readonly where: string; readonly when: string }[] = [
  ...menuItems.flatMap(({ menu, command, when }) =>
    when === undefined ? [] : [{ where: `${menu}, ${command}`, when }],
  ),
  ...contributes.keybindings.map(({ key, command, when }) => ({ where: `${key}, ${command}`, when })),
  ...contributes.viewsWelcome.map(({ view, when }) => ({ where: `the welcome of ${view}`, when })),
];
