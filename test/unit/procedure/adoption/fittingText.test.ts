import fc from 'fast-check';
import { fittingText, piecesOf } from '../../../../src/procedure/adoption/cells/fittingText';
import { checkText } from '../../../../src/procedure/text/checkText';

const longText = fc
  .array(fc.constantFrom('x'.repeat(20_000), '👩', '\n'.repeat(200), 'regel\n', 'é', '\ud83d'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

describe('a text that is longer than a cell', () => {
  it('is cut where a cell is full, and never within a sign', () => {
    expect(fittingText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(fittingText(`${'x'.repeat(32_766)}👩`)).toHaveLength(32_766);
    expect(fittingText('a\n'.repeat(300)).split('\n')).toHaveLength(254);
    expect(fittingText('kort')).toBe('kort');
  });

  it('goes on in pieces that fit and together are the whole', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(checkText(piece)?.code ?? 'notAllowedHere').toBe('notAllowedHere');
      }),
    );
  });
});
