import type { Surroundings } from './direct.ts';
import type { JudgedSegment } from './judged.ts';
import { reportedIn, type Reported } from './reported.ts';
import type { Segment } from './segments.ts';

/** Reported speech; a name in marks is part of what is said around it. */
export function reportsAround(around: Surroundings, attributed: readonly JudgedSegment[]): Reported[] {
  if (!attributed.some(({ scare }) => scare)) return reportedIn(around);
  const names = attributed.filter(({ scare }) => scare).map(({ segment }) => segment);
  const segments = attributed.filter(({ scare }) => !scare).map(({ segment }) => segment);
  const found = reportedIn({ ...around, paragraph: withoutMarks(around.paragraph, names), segments });
  return found.flatMap((report) => withMarks(report, names));
}

/** The marks of these blanked out. */
function withoutMarks(paragraph: string, names: readonly Segment[]): string {
  let plain = '';
  let from = 0;
  for (const { start, end, outer } of names) {
    plain +=
      paragraph.slice(from, outer.start) + ' '.repeat(start - outer.start) + paragraph.slice(start, end);
    plain += ' '.repeat(outer.end - end);
    from = outer.end;
  }
  return plain + paragraph.slice(from);
}

/** A report that begins or ends inside of marks takes them in; none that is all inside of them. */
function withMarks(report: Reported, names: readonly Segment[]): Reported[] {
  if (names.some(({ outer }) => outer.start <= report.start && report.end <= outer.end)) return [];
  const first = names.find(({ outer }) => outer.start < report.start && report.start < outer.end);
  const last = names.find(({ outer }) => outer.start < report.end && report.end < outer.end);
  return [{ ...report, start: first?.outer.start ?? report.start, end: last?.outer.end ?? report.end }];
}
