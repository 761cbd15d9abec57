/** In hexadecimal digits: 128 bits. */
const length = 32;

/** Under which name a draft is kept: the same for the same purpose of the same person, and it tells neither. */
export async function noteName(id: string, purpose: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id}\n${purpose}`));
  const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, length);
}
