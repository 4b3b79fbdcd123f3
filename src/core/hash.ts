import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text in UTF-8, as lower-case hex: what `textSha256` holds. */
export const textSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Bytes that are given as hexadecimal digits, in base 64 (RFC 4648). */
export function base64OfHex(hex: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = (hex.match(/./g) ?? [])
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const base64 = (bits.match(/.{1,6}/g) ?? [])
    .map((six) => letters[parseInt(six.padEnd(6, '0'), 2)])
    .join('');
  return base64.padEnd(Math.ceil(base64.length / 4) * 4, '=');
}
