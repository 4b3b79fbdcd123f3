import type { Issue, Range } from '../../model.ts';
import { updateAnnotation, upsertSource } from '../../sidecar/edits.ts';
import { readSidecar, type SidecarReading } from '../../sidecar/read.ts';
import type { YamlEdit } from '../../yaml/editResult.ts';
import { differenceOf, type Replacement } from './replacement.ts';

/**
 * What says of a source without a day, in an annotations file, that it was read today; `null` for any other issue, and
 * where the file says something else by now.
 * @param today ISO day
 */
export function datedToday(
  source: string,
  { code, range }: Pick<Issue, 'code'> & { readonly range: Pick<Range, 'start'> },
  today: string,
): Replacement | null {
  if (code !== 'source-without-date') return null;
  const edit = datingAt(readSidecar(source), range.start, today);
  const after = edit?.(source);
  return after?.ok === true && after.text !== source ? differenceOf(source, after.text) : null;
}

function datingAt(
  { value, locate, refOf, writable }: SidecarReading,
  start: number,
  accessed: string,
): YamlEdit | null {
  if (!writable) return null;
  const entry = value.sources.find((one) => locate(one)?.start === start);
  if (entry) return upsertSource({ id: entry.id, accessed });
  for (const annotation of value.annotations) {
    const { sources = [] } = annotation;
    const nth = sources.findIndex((one) => locate(one)?.start === start);
    if (nth < 0) continue;
    const dated = sources.map((one, at) => (at === nth ? { ...one, accessed } : one));
    return updateAnnotation(refOf(annotation), { sources: dated });
  }
  return null;
}
