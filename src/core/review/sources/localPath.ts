const endings =
  'pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|txt|md|html?|eml|msg|png|jpe?g|gif|webp|tiff?|heic|mp3|m4a|wav|ogg|mp4|mov|webm';
/** A name of a file in the folder has no more; what has is a sentence that ends with one. */
const mostWords = 4;
const namesFile = new RegExp(`[^/\\\\]\\.(?:${endings})$`, 'i');

/**
 * Whether an address is a file of this machine or of the folder: "scans/ft900.pdf", "../notes.md", "file:///…". What
 * begins with a host, "census.gov/ft900.pdf", is not, nor are words with an address behind them.
 */
export function isLocalPath(url: string): boolean {
  if (/^file:\/\//i.test(url)) return true;
  if (url.includes('://')) return false;
  if (/^[a-z][a-z\d+.-]+:/i.test(url) || /[?#*<>|"\n]/.test(url) || /^(?:\/\/|\\\\)/.test(url)) return false;
  if (!namesFile.test(url)) return false;
  const [first, ...rest] = url.split(/[/\\]/);
  if (rest.length === 0) return url.split(' ').length <= mostWords;
  return /^(?:\.{1,2}|~|[a-z]:)?$/i.test(first) || !first.includes('.');
}

export const nameOfFile = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** The folders of a way, without "." and with ".." gone up as far as it goes. */
export function withoutDots(parts: readonly string[]): string[] {
  const way: string[] = [];
  for (const part of parts) {
    const last = way.at(-1);
    if (part === '..' && last !== undefined && last !== '..') way.pop();
    else if (part !== '.') way.push(part);
  }
  return way;
}

/** Whether two addresses are the same file, however its path is written. */
export function isSameFile(one: string, other: string): boolean {
  const wayOf = (path: string): string => withoutDots(path.split(/[/\\]/)).join('/');
  return one === other || (isLocalPath(one) && isLocalPath(other) && wayOf(one) === wayOf(other));
}
