import { fromBase64 } from './base64';

const algorithm = 'AES-GCM';

/**
 * Opens what an earlier version sealed, by a secret that any script of this page could read.
 * @throws when the text was sealed with another secret, or was changed since
 */
export async function openEarlier(secret: string, sealed: string): Promise<unknown> {
  const [nonce = '', cipher = ''] = sealed.split('.');
  const key = await crypto.subtle.importKey('raw', fromBase64(secret), algorithm, false, ['decrypt']);
  const plain = await crypto.subtle.decrypt(
    { name: algorithm, iv: fromBase64(nonce) },
    key,
    fromBase64(cipher),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}
