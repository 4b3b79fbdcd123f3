import type { ListedPerson } from '../people/lists/listPerson.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';

/** What the desk has on people, beside the sidecar of the article. */
export interface OnFile {
  /** The entries of the nearest `people.yaml`. */
  readonly registry: readonly SidecarPerson[];
  /** There is one that could not be read: whom it has is not known. */
  readonly isRegistryBroken?: boolean;
  /** Ids of the reference lists that hold, where every one of them was asked for every name; else `undefined`. */
  readonly lists?: () => ReadonlySet<string> | undefined;
  /** Those of the reference lists whom a printed name may mean, as far as they were asked for beforehand. */
  readonly listed: (name: string) => readonly ListedPerson[];
}

export const nothingOnFile: OnFile = { registry: [], listed: () => [] };
