import { inStore } from './database';

const algorithm = 'AES-GCM';
/** What AES-GCM wants: 96 fresh random bits for each message. */
const nonceBytes = 12;

export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  cipher: ArrayBuffer;
}

/** A key that no script can read, ours neither: it can only be used. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);

/** The key of this browser, made once. */
export async function keyIn(database: IDBDatabase): Promise<CryptoKey> {
  const made = await newKey();
  // Another pane may have made one since: the first stays.
  await inStore(database, 'keys', (keys) => keys.add(made, 'own')).catch(() => {});
  return inStore<CryptoKey>(database, 'keys', (keys) => keys.get('own'));
}

/** @param about what it belongs to: moved to anything else it doesn't open */
export async function sealFor(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt(algorithmFor(nonce, about), key, plain);
  return { nonce, cipher };
}

/** @throws DOMException when it was sealed by another key, about something else, or was changed */
export async function openFor(key: CryptoKey, about: string, { nonce, cipher }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(algorithmFor(nonce, about), key, cipher);
  return JSON.parse(new TextDecoder().decode(plain));
}

const algorithmFor = (iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams => ({
  name: algorithm,
  iv,
  additionalData: new TextEncoder().encode(about),
});
