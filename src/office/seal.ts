const algorithm = 'AES-GCM';
/** What AES-GCM wants: 96 fresh random bits for each message. */
const nonceBytes = 12;

/** A new secret, as text to keep. */
export function newSecret(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(32)));
}

/** Makes a value unreadable for whoever lacks the secret. */
export async function seal(secret: string, value: unknown): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const cipher = await crypto.subtle.encrypt({ name: algorithm, iv: nonce }, await keyOf(secret), plain);
  return `${toBase64(nonce)}.${toBase64(new Uint8Array(cipher))}`;
}

/** @throws when the text was sealed with another secret, or was changed since. */
export async function unseal(secret: string, sealed: string): Promise<unknown> {
  const [nonce = '', cipher = ''] = sealed.split('.');
  const key = await keyOf(secret);
  const plain = await crypto.subtle.decrypt(
    { name: algorithm, iv: fromBase64(nonce) },
    key,
    fromBase64(cipher),
  );
  return JSON.parse(new TextDecoder().decode(plain));
}

function keyOf(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(secret), algorithm, false, ['encrypt', 'decrypt']);
}

/** As many arguments as a call takes everywhere. */
const piece = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at += 1) bytes[at] = plain.charCodeAt(at);
  return bytes;
}
