import type { SourceEntry } from '../../sidecar/schema.ts';

/** What a source is called where it is chosen and shown. */
export const sourceTitle = ({ id, title, url }: SourceEntry): string => title ?? url ?? id;
