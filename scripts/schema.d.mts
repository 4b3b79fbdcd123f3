/** The JSON Schema (draft 7) of the sidecar, as the text of its file. Run from the folder of the project. */
export function buildSchema(): Promise<string>;
