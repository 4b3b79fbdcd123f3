import { folderRulesName } from '../core/sidecar/rules/fileName.ts';
import { usualRules } from '../core/sidecar/rules/levels.ts';
import type { FolderRulesReading } from '../core/sidecar/rules/read.ts';
import type { Engine } from './engine.ts';
import type { YamlKind } from './yaml/kind.ts';
import { NearestYaml } from './yaml/nearestYaml.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { YamlState } from './yaml/yamlFile.ts';

/** What is known of a folder's rules. */
export type FolderRulesState = YamlState<FolderRulesReading>;

/** The rules of folders: the nearest `copydesk.yaml` holds for an article. */
export type FolderRules = NearestYaml<FolderRulesReading>;

export const newFolderRules = (engine: Engine, local?: LocalFiles): FolderRules =>
  new NearestYaml(folderRulesName, rulesKind(engine), local);

const rulesKind = (engine: Engine): YamlKind<FolderRulesReading> => ({
  name: 'rules file',
  glob: folderRulesName,
  tools: async () => {
    const { readFolderRulesInSteps, mergeFolderRules } = await engine.folderRules();
    return {
      read: readFolderRulesInSteps,
      merge: mergeFolderRules,
      unreadable: (message) => ({
        lists: [],
        rules: usualRules,
        scale: { own: [], isWhole: false },
        parses: false,
        listsRange: null,
        issues: [{ severity: 'error', code: 'rules-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'The list was not added',
    notRead: 'The rules of this folder cannot be read',
    notRemoved: 'Its rules still hold.',
  },
});
