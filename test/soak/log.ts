/** The file in the workspace that holds, one a line, what the extension has acknowledged. */
export const logName = '.acknowledged';

/** What was acknowledged: the article's file name, where its sidecar must hold it, and the words that must be there. */
export interface Acknowledged {
  article: string;
  as: 'finding' | 'note' | 'source';
  words: string;
}

/** The first line of the log. */
export interface Started {
  extensionHost: number;
}
