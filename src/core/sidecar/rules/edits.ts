import { leaf } from '../../yaml/data.ts';
import { editFile } from '../../yaml/draft.ts';
import type { YamlEdit } from '../../yaml/editResult.ts';
import { folderRulesFormat } from './format.ts';

/** Names a reference list in a folder's rules, unless it is named there. `path`: from the file, parted by slashes. */
export const addList = (path: string): YamlEdit =>
  editFile(folderRulesFormat, (draft) => {
    const isThere = draft.items('lists').some((item) => item.type === 'leaf' && item.text === path);
    if (!isThere) draft.append('lists', leaf(path));
  });
