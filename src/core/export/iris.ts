import { base64OfHex, textSha256 } from '../hash.ts';
import { fileAddress } from '../webAddress.ts';
import type { HandedOn } from './handedOn.ts';

/** What an article is known by on the web: its address, or else the name that RFC 6920 gives its text. */
export function articleIri({ header, checked }: Pick<HandedOn, 'header' | 'checked'>): string {
  const address = header.url === undefined ? null : fileAddress(header.url);
  return address ?? `ni:///sha-256;${base64url(textSha256(checked.text))}`;
}

/** The same name for the same thing, at each export: a version 8 UUID of RFC 9562, made of a hash of what it stands for. */
export function uuidIri(...parts: readonly string[]): string {
  const hex = textSha256(JSON.stringify(parts));
  // The variant is in the two highest bits of this digit.
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

const base64url = (hex: string): string =>
  base64OfHex(hex).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
