import { folderRulesName } from '../core/sidecar/rules/fileName.ts';
import { readFolderRules, type FolderRulesReading } from '../core/sidecar/rules/read.ts';
import { NearestYaml, type ReadYaml } from './nearestYaml.ts';

/** A `copydesk.yaml` that was read. */
export type FolderRules = ReadYaml<FolderRulesReading>;

/** The rules that hold for folders. */
export type FolderRulesFiles = NearestYaml<FolderRulesReading>;

export const newFolderRulesFiles = (): FolderRulesFiles => new NearestYaml(folderRulesName, readFolderRules);
