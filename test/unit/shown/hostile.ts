import fc from 'fast-check';

/** Pieces of what others could try: Markdown, HTML, links, icons, entities, addresses, what steers a screen. */
const pieces = [
  '[Settle it here](command:workbench.action.terminal.new)', '[a](https://example.org)', '[b](file:///etc/passwd "t")',
  '![x](https://example.org/p.png)', '[ref]', '[ref]: https://example.org', '](', '[', ']', '(', ')', '$(', '$(trash)',
  '$(sync~spin)', '\\$(x)', '$', '\\', '\\\\', '**', '*', '__', '_', '~~', '~', '`', '```', '# ', '> ', '- ', '1. ', '1) ',
  '---', '===', '| a | b |', '|-|-|', '<b>', '</b>', '<img src=x onerror=alert(1)>', '<script>', '<a href="command:x">', '<!--',
  '&amp;', '&', '&lt;', '&#36;', '&#x28;', '&nbsp;', 'R&amp;D', '&copy', 'https://example.org/a', 'www.example.org',
  'http://', 'me@example.org', 'mailto:me@example.org', '\n', '\r\n', '\r', '\t', '    ', '\n\n', '\u0085', '\u2028', '\u001b[31m',
  '\u009b31m', '\u0007', '\u0000', '\u202e', '\u2066', '\u200f', '\u2060', '\u00a0', '\ud83d', '\ude00', '😀', '“', '”', 'word',
  'Ä', 'é', '%', '"', "'", ',', '.', '-', '!', '+', '=', ':', ';', '?', '@', '/', '7', ' ',
]; // prettier-ignore

/** Texts that try to be more than text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);
