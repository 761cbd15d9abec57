import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../../src/procedure/sample/sha256';
import { anyText } from '../arbitraries';

describe('SHA-256', () => {
  // FIPS 180-4's own examples first; the others by Python: hashlib.sha256(text.encode()).hexdigest()
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['zaad|2026-0417-BX', '60330f7845cd74782733aeeeb4fa4558b3bc4abefc667de95fb9e9cb36bf7e88'],
    ['é€😀', 'df9226927fd572c1ee66eec85de1bb139497614899f36e4e90474cb71f6ef9d0'],
    ['a'.repeat(55), '9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318'],
    ['a'.repeat(56), 'b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a'],
    ['a'.repeat(64), 'ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb'],
    ['a'.repeat(200), 'c2a908d98f5df987ade41b5fce213067efbcc21ef2240212a41e54b5e7c28ae5'],
  ])('of "%s"', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it("of any text is what Node's is", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('of half a pair of surrogates is that of the replacement character', () => {
    expect(sha256('a\ud800b')).toBe(sha256('a\ufffdb'));
  });
});
