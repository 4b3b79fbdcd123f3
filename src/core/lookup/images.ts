import { unescaped } from '../html.ts';
import { at, itemsOf, numberIn, valuesOf, wordsIn } from './json.ts';
import { isMissing } from './pages.ts';

/** An image of Wikimedia Commons. */
export interface FoundImage {
  /** As in "File:Somebody.jpg". */
  readonly title: string;
  readonly revision: number | null;
  /** Of a small copy. */
  readonly address: string;
  /** As in "CC BY-SA 4.0". */
  readonly licence: string;
  readonly author: string | null;
}

/** The image of an answer; `null` where there is none, and where it does not say its licence. */
export function imageIn(data: unknown): FoundImage | null {
  const page = valuesOf(at(data, 'query', 'pages')).find((one) => !isMissing(one));
  const info = itemsOf(at(page, 'imageinfo')).at(0);
  const title = wordsIn(at(page, 'title'), 300);
  const address = wordsIn(at(info, 'thumburl'), 2000) ?? wordsIn(at(info, 'url'), 2000);
  const told = (name: string): string | null => withoutTags(at(info, 'extmetadata', name, 'value'));
  const licence = told('LicenseShortName');
  if (title === null || address === null || licence === null) return null;
  return {
    title,
    revision: numberIn(at(page, 'lastrevid')),
    address: address.startsWith('//') ? `https:${address}` : address,
    licence,
    author: told('Artist'),
  };
}

/** Of a name or a licence, in UTF-16 units. */
const longest = 120;

/** The words of a piece of HTML: what marks it up is left out, and so is what it does not show. */
function withoutTags(html: unknown): string | null {
  if (typeof html !== 'string') return null;
  const words = html
    .slice(0, 5000)
    .replace(/<(style|script)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*(?:>|$)/g, ' ');
  return wordsIn(unescaped(words), longest);
}

export type ImageType = 'jpg' | 'png' | 'webp';

/** What the bytes say that they are, whatever a server says; `null` for anything but the three. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const begins = (signs: readonly number[], from = 0): boolean =>
    signs.every((sign, nth) => bytes[from + nth] === sign);
  if (begins([0xff, 0xd8, 0xff])) return 'jpg';
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  return begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : null;
}
