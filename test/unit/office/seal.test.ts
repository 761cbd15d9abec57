import { newSecret, seal, unseal } from '../../../src/office/seal';

describe('what is sealed', () => {
  it.each([
    ['a blank form', {}],
    ['letters from everywhere', { name: 'Yıldız Çelik 👩‍🌾 \ud800', account: 'a\u0000b' }],
    ['the longest text of a cell', { account: 'é'.repeat(32_767) }],
    ['5 MB', 'x'.repeat(5_000_000)],
  ])('opens with its secret: %s', async (_, value) => {
    const secret = newSecret();
    expect(await unseal(secret, await seal(secret, value))).toEqual(value);
  });

  it('shows nothing of the text, and another text each time', async () => {
    const secret = newSecret();
    const [first, second] = [await seal(secret, 'J. Bos'), await seal(secret, 'J. Bos')];
    expect(first).toMatch(/^[\w+/=]+\.[\w+/=]+$/);
    expect(first).not.toBe(second);
  });

  it.each([
    ['another secret', async (sealed: string) => unseal(newSecret(), sealed)],
    ['a changed text', async (sealed: string) => unseal(newSecret(), sealed.replace(/.$/, '='))],
    ['no sealed text', async () => unseal(newSecret(), 'once upon a time')],
    ['a lost secret', async (sealed: string) => unseal('', sealed)],
  ])('does not open with %s', async (_, open) => {
    await expect(open(await seal(newSecret(), 'J. Bos'))).rejects.toThrow();
  });
});
