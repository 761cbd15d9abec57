import fc from 'fast-check';
import { pageHead } from '../../../src/workbook/letters/pageHead';

/** What a header shows of its codes: `&&` is an ampersand, anything else behind an `&` a code. */
const shown = (header: string) => {
  expect(header.replaceAll('&&', '')).toMatch(/^(?:&"Arial,(?:Bold|Regular)"&\d+ )?[^&]*$/);
  return header.replace(/^&"[^"]*"&\d+ /, '').replaceAll('&&', '&');
};

describe('the head of a letter', () => {
  it('says organisation and address as they were typed', () => {
    const head = pageHead({ organisation: 'Jansen & Zn.', sender: '2e Straat 1' });
    expect([shown(head.left), shown(head.right)]).toEqual(['Jansen & Zn.', '2e Straat 1']);
  });

  it('is cut off between characters where a header of Excel ends', () => {
    const text = fc.string({ unit: fc.constantFrom('&', 'é', '😀', 'a', ' '), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, text, (organisation, sender) => {
        const { left, right } = pageHead({ organisation, sender });
        expect(left.length + right.length).toBeLessThanOrEqual(255);
        for (const [header, typed] of [
          [left, organisation],
          [right, sender],
        ] as const) {
          expect(typed.startsWith(shown(header))).toBe(true);
          expect(Buffer.from(header).toString()).toBe(header);
        }
      }),
    );
  });
});
