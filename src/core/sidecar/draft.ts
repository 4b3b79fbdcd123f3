import { editFile, type Draft } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import type { TopKey } from '../yaml/format.ts';
import { sidecarFormat } from './format.ts';
import { registryFormat } from './registry/format.ts';

/** What a sidecar is to say; lives for one edit. */
export type SidecarDraft = Draft<TopKey<typeof sidecarFormat.schema>>;

/** An edit of a sidecar in terms of what it says. */
export const editSidecar = (change: (draft: SidecarDraft) => void): YamlEdit =>
  editFile(sidecarFormat, change);

/** What either file says of people and what that rests on. */
export type PeopleDraft = Draft<'people' | 'sources'>;

/** An edit of what a sidecar or a registry says of people. */
export const editPeople = (file: 'sidecar' | 'registry', change: (draft: PeopleDraft) => void): YamlEdit =>
  file === 'sidecar' ? editSidecar(change) : editFile(registryFormat, change);
