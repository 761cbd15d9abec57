import { openText, sealAsText } from '../../../src/office/drafts/sealedText';
import { newKey } from '../../../src/office/sealed/secrecy';

describe('what is sealed as text', () => {
  it.each([
    ['a blank form', {}],
    ['letters from everywhere', { name: 'Yıldız Çelik 👩‍🌾 \ud800', account: 'a\u0000b' }],
    ['the longest text of a cell', { account: 'é'.repeat(32_767) }],
    ['5 MB', 'x'.repeat(5_000_000)],
  ])('opens with its key: %s', async (_, value) => {
    const key = await newKey();
    expect(await openText(key, 'a form', await sealAsText(key, 'a form', value))).toEqual(value);
  });

  it('shows nothing of the text, and another text each time', async () => {
    const key = await newKey();
    const [first, second] = [await sealAsText(key, '', 'J. Bos'), await sealAsText(key, '', 'J. Bos')];
    expect(first).toMatch(/^[\w+/=]+\.[\w+/=]+$/);
    expect(first).not.toBe(second);
  });

  it('has a key that no script can read', async () => {
    const key = await newKey();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it.each([
    ['another key', async (sealed: string) => openText(await newKey(), 'a form', sealed)],
    [
      'a changed text',
      async (sealed: string, key: CryptoKey) => openText(key, 'a form', `${sealed.slice(0, -4)}AAA=`),
    ],
    ['no sealed text', async (_: string, key: CryptoKey) => openText(key, 'a form', 'once upon a time')],
    ['what belongs elsewhere', async (sealed: string, key: CryptoKey) => openText(key, 'a call', sealed)],
  ])('does not open with %s', async (_, open) => {
    const key = await newKey();
    await expect(open(await sealAsText(key, 'a form', 'J. Bos'), key)).rejects.toThrow();
  });
});
