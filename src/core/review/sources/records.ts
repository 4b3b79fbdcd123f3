import type { SourceEntry } from '../../sidecar/schema.ts';

/**
 * Whether a source on file is by itself a record of words that somebody said. Any address is filed as a document that was
 * read: that is one only where somebody holds it for first hand, as others tell words again.
 */
export const isRecord = ({ via, kind, url }: SourceEntry): boolean =>
  via !== undefined &&
  kind !== 'secondary' &&
  (via !== 'document' || kind === 'primary' || url === undefined);
