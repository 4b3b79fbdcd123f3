/**
 * Folders of the workspace that stand there before a host begins, by path: it is sure to tell of what changes in them.
 * Of a folder that is made later it may never tell.
 */
export const watchedFolders = ['watched-lists', 'watched-people/news'] as const;
