/** A `.gitignore` with one more line at its end, in its own line ends; the same where it has that line. */
export function ignoring(source: string, pattern: string): string {
  const lines = source.split(/\r?\n/);
  if (lines.some((line) => line.trim() === pattern)) return source;
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = source !== '' && !source.endsWith('\n');
  return `${source}${isOpen ? lineBreak : ''}${pattern}${lineBreak}`;
}
