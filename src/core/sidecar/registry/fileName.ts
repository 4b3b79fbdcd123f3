/** What the file of a folder is called that has its people. */
export const registryName = 'people.yaml';
