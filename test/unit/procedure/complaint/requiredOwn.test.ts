import fc from 'fast-check';
import { headersIn, isRequired, unknownIn } from '../../../../src/procedure/complaint/own/requiredOwn';

describe('the columns that an office requires', () => {
  it.each([
    ['', []],
    [' ; ;', []],
    ['Wijk', ['Wijk']],
    [' Polis  nr ;Wijk\nBezoek op; ', ['Polis  nr', 'Wijk', 'Bezoek op']],
    ['Wijk; wijk;Wijk', ['Wijk']],
    ['Straat, huisnummer; Prijs (€)', ['Straat, huisnummer', 'Prijs (€)']],
  ])('are the headers in “%s”', (setting, headers) => {
    expect(headersIn(setting).map((header) => header.toLowerCase())).toEqual(
      headers.map((header) => header.toLowerCase()),
    );
  });

  it('are known in whatever capitals and spaces they were typed', () => {
    expect(isRequired(headersIn('POLIS  nr'), 'Polis nr')).toBe(true);
    expect(isRequired(headersIn('Polis'), 'Polis nr')).toBe(false);
  });

  it('are known again, each, from what is typed of the headers that there are', () => {
    const header = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[;\n]/.test(text));
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const required = headersIn(headers.join(' ; '));
        const columns = headers.map((one) => ({ header: one, kind: 'text' as const }));
        expect(headers.every((one) => isRequired(required, one))).toBe(true);
        expect(unknownIn(required, columns)).toEqual([]);
      }),
    );
  });

  it('can’t be filled in where none is called so, or a formula fills it', () => {
    const columns = [
      { header: 'Wijk', kind: 'choice' as const },
      { header: 'Dubbel', kind: 'calculated' as const },
    ];
    expect(unknownIn(headersIn('wijk; Dubbel; Weg'), columns)).toEqual(['Dubbel', 'Weg']);
  });
});
