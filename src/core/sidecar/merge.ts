/** The merged text and the number of fields left under `conflicts:`, or why the three cannot be merged. */
export type MergeResult = { readonly text: string; readonly conflicts: number } | { readonly error: string };

/**
 * Merges two sidecars that grew from one, by annotation id and field. Starts from the bytes of `ours` and makes
 * the changes of `theirs` as edits.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): MergeResult {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 };
  if (base === ours) return { text: theirs, conflicts: 0 };
  return { error: 'Not built yet.' };
}
