import { openFor, sealFor } from '../sealed/secrecy';
import { fromBase64, toBase64 } from './base64';

/** What is sealed as the text of a note: the nonce and the cipher. @param about what it belongs to, and opens with only */
export async function sealAsText(key: CryptoKey, about: string, value: unknown): Promise<string> {
  const { nonce, cipher } = await sealFor(key, about, value);
  return `${toBase64(nonce)}.${toBase64(new Uint8Array(cipher))}`;
}

/** @throws when it is no such text, was sealed by another key or about something else, or was changed since */
export async function openText(key: CryptoKey, about: string, text: string): Promise<unknown> {
  const [nonce = '', cipher = ''] = text.split('.');
  return openFor(key, about, { nonce: fromBase64(nonce), cipher: fromBase64(cipher).buffer });
}
