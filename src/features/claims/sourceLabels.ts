import type { Review } from '../../core/review/review.ts';
import type { Annotation } from '../../core/sidecar/schema.ts';

/** What the sources of an annotation are called: by their title, else by their address, else by their id. */
export const sourceLabels = ({ sources = [] }: Annotation, { sidecar }: Review): readonly string[] =>
  sources.flatMap(
    (evidence) =>
      evidence.title ??
      sidecar.sources.find(({ id }) => id === evidence.source)?.title ??
      evidence.url ??
      evidence.source ??
      [],
  );
