/** The name of the file with a folder's own rules. By itself, so that nothing else is loaded for it. */
export const folderRulesName = 'copydesk.yaml';
