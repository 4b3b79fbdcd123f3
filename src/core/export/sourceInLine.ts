import { whatSource } from '../wording/sources.ts';
import type { NumberedSource } from './evidence.ts';

/** All that is said of a source, on one line: "Ferry timetable, https://…, primary document, read 2026-11-21". */
export function sourceInLine({ title, url, archived, about }: NumberedSource): string {
  const parts = [
    title === url ? null : title,
    url,
    whatSource(about),
    about.accessed === undefined ? null : `read ${about.accessed}`,
    archived === null ? null : `archived at ${archived}`,
    about.licence,
  ];
  return parts.filter(Boolean).join(', ');
}
