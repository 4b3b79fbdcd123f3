const endings =
  'pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|txt|md|html?|eml|msg|png|jpe?g|gif|webp|tiff?|heic|mp3|m4a|wav|ogg|mp4|mov|webm';
/** A name of a file in the folder has no more; what has is a sentence that ends with one. */
const mostWords = 4;
const namesFile = new RegExp(`[^/\\\\]\\.(?:${endings})$`, 'i');

/**
 * Whether an address is a file of this machine or of the folder: "scans/ft900.pdf", "../notes.md", "file:///…". What
 * begins with a host, "census.gov/ft900.pdf", is not.
 */
export function isLocalPath(url: string): boolean {
  if (/^file:\/\//i.test(url)) return true;
  if (/^[a-z][a-z\d+.-]+:/i.test(url) || /[?#*<>|"\n]/.test(url) || /^(?:\/\/|\\\\)/.test(url)) return false;
  if (!namesFile.test(url)) return false;
  const [first, ...rest] = url.split(/[/\\]/);
  if (rest.length === 0) return url.split(' ').length <= mostWords;
  return /^(?:\.{1,2}|~|[a-z]:)?$/i.test(first) || !first.includes('.');
}

export const nameOfFile = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
