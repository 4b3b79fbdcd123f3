import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the text in UTF-8, as lower-case hex: what `textSha256` holds. */
export const textSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
