interface PaperSource {
  readonly title: string;
  readonly url: string;
  readonly kind?: 'primary' | 'secondary';
  readonly quote?: string;
  readonly locator?: string;
  readonly accessed?: string;
}

interface PaperEntry {
  readonly selector: { readonly exact: string; readonly start: number; readonly end: number };
  readonly verdict: string;
  readonly summary?: string;
  readonly speaker?: string;
  readonly correction?: string;
  readonly assignee?: string;
  readonly note?: string;
  readonly notes?: readonly { readonly text: string }[];
  readonly sources?: readonly PaperSource[];
}

/** A day as it was written down on paper. */
export interface PaperDay {
  readonly article: { readonly published: string };
  readonly figures: readonly PaperEntry[];
  readonly claims: readonly PaperEntry[];
}

/** What was found of a passage. */
export interface PaperFinding {
  readonly start: number;
  readonly end: number;
  readonly verdict: 'confirmed' | 'needs-correction' | 'unverified';
  readonly correction: string | null;
  readonly notes: readonly string[];
  readonly assignee: string | null;
  readonly summary: string | null;
  readonly sources: readonly PaperSource[];
  /** Everything that somebody wrote and none may lose. */
  readonly words: readonly string[];
}

export const paperFindings = ({ figures, claims }: PaperDay): PaperFinding[] =>
  [...figures, ...claims].map((entry) => {
    const notes = [
      ...(entry.note === undefined ? [] : [entry.note]),
      ...(entry.notes ?? []).map(({ text }) => text),
    ];
    const sources = entry.sources ?? [];
    const { correction = null, assignee = null, summary = null } = entry;
    return {
      start: entry.selector.start,
      end: entry.selector.end,
      verdict:
        correction === null ? (entry.verdict === 'true' ? 'confirmed' : 'unverified') : 'needs-correction',
      correction,
      notes,
      assignee,
      summary,
      sources,
      words: [
        ...notes,
        ...[correction, summary].flatMap((one) => one ?? []),
        ...sources.flatMap(({ title, url, quote = '', locator = '' }) => [title, url, quote, locator]),
      ],
    };
  });
