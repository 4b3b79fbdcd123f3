import { leadToOne } from '../review/sources/address.ts';
import { isLocalPath, nameOfFile } from '../review/sources/localPath.ts';
import type { Evidence, SourceEntry } from '../sidecar/schema.ts';
import { fileAddress } from '../webAddress.ts';

/** A source as somebody outside can follow it. */
export interface NumberedSource {
  readonly number: number;
  /** What it is called; never empty. */
  readonly title: string;
  /** Of a page on the web. A path leads nowhere on another machine and may say whom it is from: it does not leave. */
  readonly url: string | null;
  readonly archived: string | null;
  readonly about: Pick<SourceEntry, 'kind' | 'via' | 'accessed' | 'licence'>;
}

/** How a finding rests on a source. */
export interface Resting {
  readonly source: NumberedSource;
  readonly says: Evidence['says'];
  /** When it was read for this. */
  readonly accessed: Evidence['accessed'];
  readonly locator: string | null;
  readonly quote: string | null;
}

/** Numbers sources as they are named first: one filed under an id, and what leads to the same page, are one. */
export function evidenceIn(filed: readonly SourceEntry[]): {
  readonly sources: readonly NumberedSource[];
  readonly restingOf: (evidence: readonly Evidence[]) => readonly Resting[];
} {
  const byId = new Map(filed.map((source) => [source.id, source]));
  const sources: NumberedSource[] = [];
  const numberedAs = new Map<string, NumberedSource>();
  const numbered = (evidence: Evidence): NumberedSource => {
    const entry = evidence.source === undefined ? undefined : byId.get(evidence.source);
    const about = { ...evidence, ...entry };
    const made = { ...shown(about, evidence.source), number: sources.length + 1 };
    const key = entry ? `id ${entry.id}` : JSON.stringify([made.title, made.url]);
    const known =
      numberedAs.get(key) ??
      (entry
        ? undefined
        : sources.find(({ url }) => made.url !== null && url !== null && leadToOne(url, made.url)));
    if (known) return known;
    numberedAs.set(key, made);
    sources.push(made);
    return made;
  };
  const restingOf = (evidence: readonly Evidence[]) =>
    evidence.map((one): Resting => ({
      source: numbered(one),
      says: one.says,
      accessed: one.accessed,
      locator: one.locator ?? null,
      quote: one.quote ?? null,
    }));
  return { sources, restingOf };
}

function shown(about: Evidence, id: string | undefined): Omit<NumberedSource, 'number'> {
  const { title, url, archived, kind, via, accessed, licence } = about;
  const isPath = url !== undefined && isLocalPath(url);
  return {
    title: title ?? (isPath ? nameOfFile(url) : url) ?? id ?? 'a source without a title',
    url: url === undefined ? null : fileAddress(url),
    archived: archived === undefined ? null : fileAddress(archived),
    about: {
      ...(kind === undefined ? {} : { kind }),
      ...(via === undefined ? {} : { via }),
      ...(accessed === undefined ? {} : { accessed }),
      ...(licence === undefined ? {} : { licence }),
    },
  };
}
