import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4); an office can repeat it with any tool
 * that knows the name. Half of a pair of surrogates becomes U+FFFD, as everywhere on the web.
 *
 * @example sha256('abc') // ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad, without the spaces
 */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));
