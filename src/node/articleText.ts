/** Why bytes are no text, and what to do about it. */
export class NotText extends Error {}

/**
 * Bytes of an article as VS Code shows them: UTF-8, or UTF-16 with a byte order mark; without the mark, line ends one
 * `\n`. Throws {@link NotText}.
 */
export function articleTextOf(bytes: Buffer): string {
  return decode(bytes).replace(/\r\n?/g, '\n');
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new NotText('not a text file. Save the article as plain text first.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotText(
      'not UTF-8 text; it may be Windows 1252. In VS Code, “Reopen with Encoding” shows it as what it is; then “Save with Encoding” as UTF-8.',
    );
  }
}
