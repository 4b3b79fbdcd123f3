import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { registryName } from '../../../src/core/sidecar/registry/fileName.ts';
import { folderRulesName } from '../../../src/core/sidecar/rules/fileName.ts';
import { rowKinds, type RowKind } from '../../../src/features/claims/row.ts';
import { sourceRowKinds } from '../../../src/features/sources/rows.ts';
import { commandsOnCards } from '../../../src/features/hover/commandsOnCards.ts';
import { noteTraits, threadTraits } from '../../../src/features/threads/shownThread.ts';
import { articleLanguage, articleSelector } from '../../../src/services/articleLanguage.ts';
import { colors } from '../../../src/shared/colors.ts';
import { declaredCommands, innerCommands } from '../../../src/shared/commands.ts';
import { contributes, manifest, menuItems, whenClauses } from './manifest.ts';
import { callsOf, stringsGivenTo, stringsOfArray, timesWritten, valuesOfObject } from './sources.ts';
import { parseWhen, type Context, type WhenClause } from './when.ts';

const prefix = 'copydesk.';
const withPrefix = (names: readonly string[]): string[] => names.map((name) => prefix + name).sort();
const declared = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views)
  .flat()
  .map(({ id }) => id);
const languages = contributes.languages.map(({ id }) => id);

describe('the commands', () => {
  it('are those that the manifest declares', () => {
    assert.deepEqual(declared.toSorted(), withPrefix(declaredCommands));
  });

  it('are each handled once', () => {
    const handled = stringsGivenTo('register').sort();
    assert.deepEqual(handled, withPrefix([...declaredCommands, ...innerCommands]));
  });

  it('are registered at the edge alone, where failures are told', () => {
    assert.deepEqual(
      callsOf('registerCommand').map(({ file }) => file),
      ['src/shared/edge.ts'],
    );
  });

  it('are known where menus, keys and the welcome name them', () => {
    const ofVsCode = [
      'editor.action.hideHover', 'runCommands', 'workbench.action.files.openFile', 'workbench.action.openWalkthrough', 'workbench.trust.manage',
    ]; // prettier-ignore
    const inMenus = [
      ...menuItems.map(({ menu, command }) => [menu, command]),
      ...contributes.viewsWelcome.flatMap(({ contents }) =>
        [...contents.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => ['welcome', command]),
      ),
    ].filter(([, command]) => !ofVsCode.includes(command));
    assert.ok(inMenus.length > 0);
    for (const [where, command] of inMenus) assert.ok(declared.includes(command), `${command} in ${where}`);
    const known = [...declared, ...withPrefix(innerCommands), ...ofVsCode];
    for (const { key, command } of contributes.keybindings)
      assert.ok(known.includes(command), `${command} on ${key}`);
  });

  it('are titled like those of VS Code, under one category', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, 'Copydesk', command);
      for (const word of title.split(' '))
        assert.match(word, /^(?:[A-Z]|(?:a|an|as|by|for|in|of|or|to)$)/, `“${word}” in “${title}”`);
    }
  });

  it('have an icon where a menu shows nothing else', () => {
    for (const { menu, command, group } of menuItems) {
      // The boxes of comments have buttons with words.
      if (!/^(?:inline|navigation)/.test(group ?? '') || /^comments\/.*\/context$/.test(menu)) continue;
      const icon = contributes.commands.find((item) => item.command === command)?.icon;
      assert.match(icon ?? '', /^\$\([a-z-]+\)$/, `${command} in ${menu}`);
    }
  });

  it('are trusted on cards where cards offer them, and nowhere else', () => {
    const offered = callsOf('action').flatMap(({ strings }) => strings.at(1) ?? []);
    assert.deepEqual([...new Set(offered)].sort(), commandsOnCards.toSorted());
  });

  it('know from keys pressed in the view that they are about the row there', () => {
    for (const { command, when, args } of contributes.keybindings) {
      if (!args || command === 'runCommands') continue;
      assert.equal(args.from, 'claims', command);
      const inView = { focusedView: 'copydesk.claims', listFocus: true, 'copydesk.claimsSearched': true };
      assert.ok(parseWhen(when).holds(inView), command);
      assert.ok(
        !parseWhen(when).holds({ ...inView, inputFocus: true }),
        `${command} while somebody types there`,
      );
      assert.ok(!parseWhen(when).holds({ focusedView: 'copydesk.claims' }), `${command} beside the rows`);
    }
    for (const { command, when, args } of contributes.keybindings)
      if (parseWhen(when).comparisons.some(({ value }) => value === 'copydesk.claims'))
        assert.ok(args, command);
    assert.equal(timesWritten('claims', ''), 1, 'what the keys pass is asked for once');
  });

  it('add a claim with a selection in any text, and in an article also without one, to say what is missing', () => {
    const when = contributes.keybindings.find(({ command }) => command === `${prefix}addClaim`)?.when ?? '';
    const holds = (context: Context) => parseWhen(when).holds({ editorTextFocus: true, ...context });
    const article = { 'copydesk.articleActive': true };
    assert.ok(holds({ editorLangId: 'plaintext', editorHasSelection: true }));
    assert.ok(holds({ editorLangId: 'markdown', ...article }));
    assert.ok(holds({ editorLangId: 'news-article' }), 'also before it has been reviewed');
    assert.ok(!holds({ editorLangId: 'plaintext' }));
    assert.ok(!holds({ editorLangId: 'yaml', editorHasSelection: true, ...article }));
  });

  it('leave the view the keys that its rows are found by', () => {
    for (const { command, key, mac, when } of contributes.keybindings)
      for (const ofTree of ['ctrl+alt+f', 'cmd+alt+f', 'f3'])
        if (key === ofTree || mac === ofTree)
          assert.ok(!parseWhen(when).holds({ focusedView: 'copydesk.claims', listFocus: true }), command);
  });

  it('leave what is typed into the box of a thread alone', () => {
    const inBox = {
      commentEditorFocused: true,
      editorTextFocus: true,
      inputFocus: true,
      editorReadonly: false,
    };
    for (const { command, when } of contributes.keybindings) {
      const clause = parseWhen(when);
      assert.ok(!contextsOf([clause], inBox).some((context) => clause.holds(context)), command);
    }
  });

  it('never stand two on one key', () => {
    const { keybindings } = contributes;
    const pairs = keybindings.flatMap((one, nth) => keybindings.slice(nth + 1).map((other) => [one, other]));
    for (const [one, other] of pairs) {
      if (one.command === other.command) continue;
      for (const isMac of [true, false]) {
        const keyOn = ({ key, mac }: typeof one) => (isMac ? (mac ?? key) : key);
        if (keyOn(one) !== keyOn(other)) continue;
        const clauses = [one, other].map(({ when }) => parseWhen(when));
        assert.ok(
          !contextsOf(clauses, { isMac }).some((context) => clauses.every((clause) => clause.holds(context))),
          `${keyOn(one)} is a key of ${one.command} and of ${other.command}`,
        );
      }
    }
  });
});

describe('the when clauses', () => {
  const ours = stringsGivenTo('setContext').map((key) => prefix + key);
  /** Of the keys that VS Code itself sets, those that our clauses ask for. */
  const ofVsCode = [
    'comment', 'commentController', 'commentEditorFocused', 'commentThread', 'editorHasSelection', 'editorHoverVisible',
    'editorLangId', 'editorReadonly', 'editorTabMovesFocus', 'editorTextFocus', 'findWidgetVisible', 'focusedView',
    'inputFocus', 'isInEmbeddedEditor', 'isMac', 'listFocus', 'markersNavigationVisible', 'notificationToastsVisible',
    'referenceSearchVisible', 'view', 'viewItem',
  ]; // prettier-ignore
  const asked = whenClauses.flatMap(({ where, when }) =>
    parseWhen(when).comparisons.map((comparison) => ({ where, ...comparison })),
  );

  it('ask for keys that somebody sets', () => {
    for (const { where, key } of asked)
      assert.ok([...ours, ...ofVsCode].includes(key), `${key} at ${where} is set by nobody`);
  });

  it('ask for every key that we set', () => {
    for (const key of ours)
      assert.ok(
        asked.some((item) => item.key === key),
        `nobody asks for ${key}`,
      );
  });

  it('are told of keys in one place', () => {
    const telling = callsOf('executeCommand').filter(({ strings }) => strings.at(0) === 'setContext');
    assert.deepEqual(
      telling.map(({ file }) => file),
      ['src/shared/contextKeys.ts'],
    );
  });

  it('hold views, languages and rows against such as there are', () => {
    const known = new Map<string, readonly string[]>([
      ['view', views],
      ['focusedView', views],
      ['editorLangId', languagesOfArticles()],
      ['viewItem', [...rowKinds, ...sourceRowKinds]],
      ['commentController', stringsOfArray('src/features/threads/threads.ts', 'controllerId')],
      ['commentThread', threadTraits],
      ['comment', noteTraits],
    ]);
    for (const { where, key, operator, value } of asked) {
      if (operator === '==' || operator === '!=')
        assert.ok(known.get(key)?.includes(value), `“${value}” for ${key} at ${where}`);
      if (operator === '=~')
        assert.ok(
          known.get(key)?.some((one) => parseWhen(`${key} =~ ${value}`).holds({ [key]: one })),
          `${value} matches no ${key}, at ${where}`,
        );
    }
  });
});

describe('the menus on rows of the Claims view', () => {
  const annotations = rowKinds.filter((kind) => kind.startsWith('annotation '));
  const named: RowKind[] = [
    'person named',
    'person named in sidecar',
    'person named in registry',
    'person named in both',
  ];
  const people: RowKind[] = [...named, 'person unnamed'];
  const at = (...statuses: readonly string[]) =>
    annotations.filter((kind) => statuses.some((status) => kind.startsWith(`annotation ${status}`)));
  const toConfirm = at('fixed', 're-check');
  const answered = annotations.filter((kind) => kind.endsWith(' answered'));
  /** The rows that each command is for; where it differs, those where it is offered beside the row, too. */
  const meant: Readonly<Record<string, { rows: readonly RowKind[]; beside?: readonly RowKind[] }>> = {
    setFinding: { rows: annotations },
    openFindingForm: { rows: [...annotations, 'suggestion'] },
    confirmPassage: { rows: toConfirm },
    editCorrection: { rows: annotations },
    editSummary: { rows: annotations },
    setSpeaker: { rows: annotations },
    addSource: { rows: annotations },
    comment: { rows: annotations },
    setPriority: { rows: annotations },
    assign: { rows: annotations },
    writeQuery: { rows: annotations },
    acceptAnswer: { rows: answered },
    reattach: { rows: annotations, beside: at('lost', 're-check') },
    markCut: { rows: annotations },
    openSidecar: { rows: [...annotations, 'response'] },
    deleteAnnotation: { rows: annotations },
    acceptSuggestion: { rows: ['suggestion'] },
    dismissSuggestion: { rows: ['suggestion'] },
    editPerson: { rows: people },
    checkName: { rows: named },
    chooseListed: { rows: named },
    askAboutRole: { rows: named },
    lookUpPerson: { rows: named },
    renamePerson: { rows: people },
    promotePerson: { rows: ['person named in sidecar', 'person named in both'] },
    demotePerson: { rows: ['person named in registry', 'person named in both'] },
    keepFigure: { rows: ['relation'] },
    recordResponse: { rows: ['response'] },
    settleConflict: { rows: ['conflict'] },
  };
  const items = menuItems.filter(
    ({ menu, when = '' }) => menu === 'view/item/context' && !when.includes('copydesk.sources'),
  );

  for (const { command, when, group } of items) {
    it(`offer ${command} (${group ?? ''}) on the rows that it is for, and on no others`, () => {
      const expected = meant[command.slice(prefix.length)];
      const rows = group?.startsWith('inline') ? (expected.beside ?? expected.rows) : expected.rows;
      const clause = parseWhen(when ?? '');
      const offered = rowKinds.filter((viewItem) => clause.holds({ view: 'copydesk.claims', viewItem }));
      assert.deepEqual(offered.toSorted(), rows.toSorted());
      assert.ok(!rowKinds.some((viewItem) => clause.holds({ view: 'another', viewItem })));
    });
  }

  it('offer everything that is meant for rows', () => {
    assert.deepEqual(
      [...new Set(items.map(({ command }) => command))].sort(),
      withPrefix(Object.keys(meant)),
    );
  });
});

describe('the menus on rows of the Sources view', () => {
  const held: readonly string[] = ['source in hand'];
  const free: readonly string[] = ['source'];
  const meant: Readonly<Record<string, readonly string[]>> = {
    takeSource: free,
    pinSource: held,
    turnSource: held,
    letGoSource: held,
    editSource: sourceRowKinds,
    openSource: sourceRowKinds,
    copySource: sourceRowKinds,
  };
  const items = menuItems.filter(
    ({ menu, when = '' }) => menu === 'view/item/context' && when.includes('copydesk.sources'),
  );

  it('offer each command on the rows that it is for', () => {
    for (const { command, when = '' } of items) {
      const offered = [...rowKinds, ...sourceRowKinds].filter((viewItem) =>
        parseWhen(when).holds({ view: 'copydesk.sources', viewItem }),
      );
      assert.deepEqual(offered.toSorted(), meant[command.slice(prefix.length)].toSorted(), command);
      assert.ok(!parseWhen(when).holds({ view: 'copydesk.claims', viewItem: 'source' }), command);
    }
    assert.deepEqual(
      [...new Set(items.map(({ command }) => command))].sort(),
      withPrefix(Object.keys(meant)),
    );
  });
});

describe('the settings', () => {
  const defaults = valuesOfObject('src/shared/settings.ts', 'defaults');

  it('have the same names and defaults in code and manifest', () => {
    assert.deepEqual(
      Object.fromEntries(Object.entries(defaults).map(([name, value]) => [prefix + name, value])),
      Object.fromEntries(
        Object.entries(contributes.configuration.properties).map(([name, property]) => [
          name,
          property.default,
        ]),
      ),
    );
  });

  it('are each read', () => {
    assert.deepEqual([...new Set(stringsGivenTo('setting'))].sort(), Object.keys(defaults).sort());
  });

  it('are read in one place, and are few', () => {
    assert.deepEqual(
      [...new Set(callsOf('getConfiguration').map(({ file }) => file))],
      ['src/shared/settings.ts'],
    );
    assert.ok(Object.keys(defaults).length <= 15);
  });

  it('let no folder say where people are looked up', () => {
    const properties = Object.entries(contributes.configuration.properties);
    const places = properties.filter(([name]) => name.startsWith('copydesk.lookUp.'));
    assert.equal(places.length, 4);
    for (const [name, { scope }] of places) assert.equal(scope, 'application', name);
  });
});

describe('the colours', () => {
  it('are those that the manifest contributes, each for every kind of theme', () => {
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), withPrefix(colors));
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
  });

  it('are each used, and made in one place', () => {
    for (const color of colors) assert.ok(timesWritten(color, 'src/shared/colors.ts') > 0, color);
    assert.deepEqual(
      callsOf('ThemeColor').map(({ file }) => file),
      ['src/shared/themeColors.ts'],
    );
  });
});

describe('the views', () => {
  it('are those that are made', () => {
    assert.deepEqual(views, stringsGivenTo('createTreeView'));
  });

  it('stand in a container that is there, and their welcomes are theirs', () => {
    const containers = contributes.viewsContainers.activitybar.map(({ id }) => id);
    assert.deepEqual(Object.keys(contributes.views), containers);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  const eightWays = [0, 1, 2, 3, 4, 5, 6, 7].map((nth) => [nth & 1, nth & 2, nth & 4].map((bit) => bit > 0));

  it('have one welcome and no more, however things stand', () => {
    for (const view of views)
      for (const articleActive of [true, false])
        for (const claimsFiltered of [true, false])
          for (const [gitIsNotAsked, claimsSearched, claimsOfFolder] of eightWays) {
            const context = {
              'copydesk.claimsSearched': claimsSearched,
              'copydesk.claimsOfFolder': claimsOfFolder,
              'copydesk.articleActive': articleActive,
              'copydesk.claimsFiltered': claimsFiltered,
              'copydesk.gitIsNotAsked': gitIsNotAsked,
            };
            const shown = contributes.viewsWelcome.filter(
              (welcome) => welcome.view === view && parseWhen(welcome.when).holds(context),
            );
            assert.equal(shown.length, 1, `${view} with ${JSON.stringify(context)}`);
          }
  });
});

describe('the language', () => {
  it('is one, and everything the manifest says of a language is of it', () => {
    assert.deepEqual(languages, [articleLanguage]);
    // Beside the language only this: notes open no panel by themselves.
    assert.deepEqual(Object.keys(contributes.configurationDefaults), [
      'comments.openView',
      `[${articleLanguage}]`,
    ]);
    for (const { language } of contributes.grammars) assert.equal(language, articleLanguage);
  });
});

describe('activation', () => {
  it('comes with every language that an article can have, and with a sidecar', () => {
    // A language and a view of our own wake the extension without being listed.
    const listed = languagesOfArticles().filter((language) => !languages.includes(language));
    const [{ fileMatch }] = contributes.yamlValidation;
    assert.deepEqual(
      manifest.activationEvents.toSorted(),
      [...[...listed, 'yaml'].map((language) => `onLanguage:${language}`), `workspaceContains:**/${fileMatch}`].sort(),
    ); // prettier-ignore
  });

  it('looks for our YAML files by the names that they have', () => {
    const endings = ['suffix', 'privateSuffix'].map((name) =>
      stringsOfArray('src/services/sidecarUri.ts', name).join(''),
    );
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch }) => fileMatch),
      [...endings.map((ending) => `*${ending}`), registryName, folderRulesName],
    );
  });
});

describe('the files that the manifest names', () => {
  const built = readFileSync('scripts/product.mjs', 'utf8');

  it('are there', () => {
    const named = [
      manifest.icon,
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flat().map(({ icon }) => icon),
    ]; // prettier-ignore
    for (const file of named) assert.ok(existsSync(file), file);
  });

  it('are packed, with all that is built', () => {
    const packed = readFileSync('.vscodeignore', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1).replace(/\*+(?:\.json)?$/, '')] : []));
    const entries = [...built.matchAll(/entryPoints: \{([^}]*)\}/g)].flatMap(([, inside]) =>
      [...inside.matchAll(/(\w+):/g)].map(([, name]) => `dist/${name}.js`),
    );
    const schemas = contributes.yamlValidation.map(({ url }) => url.replace(/^\.\//, ''));
    assert.ok(entries.length >= 7);
    for (const file of [...entries, ...schemas, 'dist/lexicon.txt'])
      assert.ok(packed.includes(file), `${file} is not packed`);
  });

  it('are written by the build', () => {
    for (const file of [manifest.main, manifest.browser, ...Object.values(manifest.bin)]) {
      const name = /^(?:\.\/)?dist\/(\w+)\.js$/.exec(file)?.[1];
      assert.ok(name !== undefined && built.includes(`entryPoints: { ${name}: `), file);
    }
    // The build of these tests writes the other files of dist/ next to the command line that they run.
    for (const { url } of contributes.yamlValidation)
      assert.ok(existsSync(url.replace(/^\.\/dist\//, 'out/unit/bin/')), url);
  });
});

describe('a workspace that is not trusted', () => {
  it('is said to have nobody looked up, which asks behind one door', () => {
    const { description = '' } = manifest.capabilities.untrustedWorkspaces;
    assert.match(description, /\bnot looked up\b/);
    assert.deepEqual(
      callsOf('fetch').map(({ file }) => file),
      ['src/services/lookUp/asking.ts'],
    );
    assert.deepEqual(
      callsOf('LookUp').map(({ file }) => file),
      ['src/extension.ts'],
    );
  });

  it('is said to be served without git, which is asked behind one door', () => {
    const { supported, description = '' } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.match(description, /\bgit\b/);
    const files = (name: string) => callsOf(name).map(({ file }) => file);
    assert.deepEqual(files('getExtension'), ['src/services/gitExtension.ts']);
    assert.deepEqual(files('gitApi'), ['src/extension.ts']);
  });
});

/** All that can be so, as far as these clauses can tell it apart. */
function contextsOf(clauses: readonly WhenClause[], given: Context): Context[] {
  let contexts = [given];
  for (const { key, operator, value } of clauses.flatMap(({ comparisons }) => comparisons)) {
    if (key in given) continue;
    const values = operator === 'is set' ? [true] : operator === '=~' ? languagesOfArticles() : [value];
    contexts = contexts.flatMap((context) => [context, ...values.map((one) => ({ ...context, [key]: one }))]);
  }
  return contexts;
}

/** The languages that documents may have where cards, marks and quick fixes look for an article. */
function languagesOfArticles(): string[] {
  const filters = Array.isArray(articleSelector) ? articleSelector : [articleSelector];
  return filters.map((filter: unknown) => {
    if (typeof filter === 'object' && filter !== null && 'language' in filter) return String(filter.language);
    throw new Error('A selector without a language.');
  });
}
