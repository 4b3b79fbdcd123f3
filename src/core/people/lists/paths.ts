/** The files beside a list, by its path or URI path: `lists/congress.jsonl` has these. */
export const listEnding = '.jsonl';

const stem = (list: string): string => (list.endsWith(listEnding) ? list.slice(0, -listEnding.length) : list);

export const aboutPath = (list: string): string => `${stem(list)}.about.json`;
export const indexPath = (list: string): string => `${stem(list)}.index`;
/** The list's id: its file's name without the ending. */
export const listId = (list: string): string => stem(list).slice(stem(list).search(/[^/\\]*$/));
