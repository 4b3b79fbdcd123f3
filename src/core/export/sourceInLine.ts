import { whatSource } from '../wording/sources.ts';
import type { NumberedSource } from './evidence.ts';

/**
 * All that is said of a source, on one line: "Ferry timetable, https://…, primary document, read 2026-11-21".
 * @param written how words and addresses are written in the format
 */
export function sourceInLine(
  { title, url, archived, about }: NumberedSource,
  written: Readonly<Record<'words' | 'address', (one: string) => string>> = { words: same, address: same },
): string {
  const parts = [
    title === url ? null : written.words(title),
    url === null ? null : written.address(url),
    whatSource(about),
    about.accessed === undefined ? null : `read ${about.accessed}`,
    archived === null ? null : `archived at ${written.address(archived)}`,
    about.licence === undefined ? null : written.words(about.licence),
  ];
  return parts.filter(Boolean).join(', ');
}

const same = (one: string): string => one;
