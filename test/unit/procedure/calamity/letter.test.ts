import fc from 'fast-check';
import { breakLines } from '../../../../src/procedure/calamity/letter/breakLines';
import { fillLetter } from '../../../../src/procedure/calamity/letter/fillLetter';
import { letterPage, page } from '../../../../src/procedure/calamity/letter/letterPage';
import { textWidth } from '../../../../src/procedure/calamity/letter/textWidth';
import { titleOf } from '../../../../src/procedure/text/titleOf';
import { composeLetter } from '../../../../src/usecases/letters/composeLetter';
import { aLetterBasis } from '../../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../../fixtures/anAffectedRow';

const { style, calamity } = aLetterBasis();
const values = {
  ...{ name: 'De Vries', title: 'mevrouw', address: '', postcode: '', town: '', email: '', phone: '' },
  ...{
    relationNumber: '',
    code: 'C-2026-01',
    calamity: calamity.title,
    what: '{naam}',
    cause: '',
    since: '',
  },
  ...{ solution: 'Terug.', apology: 'Sorry.', responsible: 'R', organisation: 'De Brug', date: '1 mei 2026' },
};
const fill = (paragraphs: string[]) =>
  fillLetter({ ...style.template, paragraphs }, values, { salutation: '', name: 'De Vries' });

describe('Filling a letter', () => {
  it.each([
    [
      'Dutch and English names',
      ['{naam} / {Name} / { wat gebeurde } / {organisation}'],
      ['De Vries / De Vries / {naam} / De Brug'],
    ],
    ['an unknown name, left as it stands', ['Betaal {bedrag}'], ['Betaal {bedrag}']],
    ['a hole where nothing is filled in', ['Door {oorzaak} ging het mis'], ['Door … ging het mis']],
    ['a paragraph of one blank value, left out', ['{oorzaak}', '{oplossing}', ' '], ['Terug.']],
  ])('knows %s', (_, paragraphs, expected) => {
    expect(fill(paragraphs).paragraphs).toEqual(expected);
  });

  it('tells what is unknown and what is blank', () => {
    const { unknown, blank } = fill(['{bedrag} {x}', '{oorzaak} {telefoon}']);
    expect(unknown).toEqual(['{bedrag}', '{x}']);
    expect(blank).toEqual(['cause', 'phone']);
  });

  it.each([
    ['', 'heer of mevrouw'],
    ['Dhr.', 'heer'],
    ['De heer', 'heer'],
    ['mw', 'mevrouw'],
    ['Fam.', 'familie'],
    ['Dr.', 'Dr.'],
  ])('takes %j in the list for the title %j', (said, title) => {
    expect(titleOf(said, style.titles)).toBe(title);
  });

  it('greets as the list says where that is a whole greeting', () => {
    const greet = (title: string, salutation: string) =>
      fillLetter(style.template, { ...values, title }, { salutation, name: 'De Vries' }).salutation;
    expect(greet('mevrouw', 'Beste Anneke')).toBe('Beste Anneke,');
    expect(greet('', '')).toBe('Geachte De Vries,');
  });

  it.each([
    ['Dhr. A. Jansen', '', 'Geachte heer Jansen,'],
    ['de heer Öztürk', '', 'Geachte heer Öztürk,'],
    ['Mevr. B. de Vries', '', 'Geachte mevrouw De Vries,'],
    ['Fam. Smit-de Boer', '', 'Geachte familie Smit-de Boer,'],
    ['De heer en mevrouw Bos', '', 'Geachte heer en mevrouw Bos,'],
    ['Dhr./Mevr. Kuipers', '', 'Geachte heer of mevrouw Kuipers,'],
    ['Mevr. Bos', 'Mevrouw', 'Geachte mevrouw Bos,'],
    ['M. Jansen', '', 'Geachte heer of mevrouw Jansen,'],
    ['mr. A. de Wit', '', 'Geachte heer of mevrouw De Wit,'],
    ['B.V. Jansen', '', 'Geachte heer of mevrouw Jansen,'],
    ['Bakkerij De Halm B.V.', '', 'Geachte heer of mevrouw,'],
    ['Stichting De Molen', '', 'Geachte heer of mevrouw,'],
    ['Erven J. de Vries', '', 'Geachte heer of mevrouw,'],
    ['De Halm, t.a.v. K. Dijkstra', '', 'Geachte heer of mevrouw,'],
    ['Fam.', '', 'Geachte heer of mevrouw Fam.,'],
  ])('greets %j with %j in the list by %j, and addresses it as the list has it', (name, salutation, line) => {
    const { filled, page: printed } = composeLetter(anAffectedRow(1, { name, salutation }), aLetterBasis());
    expect(filled.salutation).toBe(line);
    expect(filled.blank).toEqual([]);
    expect(printed.lines[3]).toEqual([name, '']);
  });
});

describe('Lines of a letter', () => {
  const column = { width: 200, size: 10 };

  it('have a law: none is wider than the column, and no character but spaces is lost', () => {
    const texts = fc.array(
      fc.oneof(fc.lorem(), fc.string({ unit: 'grapheme' }), fc.constant('n'.repeat(90))),
    );
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        const lines = breakLines(text, column);
        expect(lines.every((line) => textWidth(line, 10) <= column.width + 0.001)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are as long as Arial is wide', () => {
    // The sum of the widths of the font's own table, in thousandths.
    expect(textWidth('Geachte', 1000)).toBe(778 + 556 + 556 + 500 + 556 + 278 + 556);
    expect(textWidth('é€“', 1000)).toBe(556 + 556 + 333);
  });
});

describe('A page', () => {
  const compose = (changes: Parameters<typeof anAffectedRow>[1], paragraph = '{oplossing}') => {
    const basis = aLetterBasis();
    const template = { ...basis.style.template, paragraphs: [paragraph] };
    return composeLetter(anAffectedRow(1, changes), { ...basis, style: { ...basis.style, template } }).page;
  };

  it('has the address in the window, then date, reference and subject, then the text', () => {
    const { lines, tooLong } = composeLetter(anAffectedRow(1), aLetterBasis()).page;
    expect(lines).toHaveLength(page.rows);
    expect(tooLong).toEqual([]);
    expect(lines.slice(3, 6)).toEqual([
      ['J. de Vries 1', ''],
      ['Dorpsstraat 1', ''],
      ['9401 AB  Assen', ''],
    ]);
    expect(lines.slice(12, 15)).toEqual([
      ['Datum', '24 november 2026'],
      ['Ons kenmerk', 'C-2026-01'],
      ['Betreft', 'Dubbele afschrijving in november'],
    ]);
    expect(lines[17]).toEqual(['Geachte heer of mevrouw De Vries 1,', '']);
    expect(lines.filter(([left]) => left === 'Stichting De Brug')).toHaveLength(1);
  });

  it.each([
    ['text', {}, 'woord '.repeat(600)],
    ['address', { name: 'Vereniging van Eigenaren '.repeat(12) }, ''],
  ] as const)('says that its %s is too long', (part, changes, paragraph) => {
    expect(compose(changes, paragraph).tooLong).toEqual([part]);
  });

  it('says so for a subject of more than two lines', () => {
    const letter = { ...fill([]), subject: 'Betreft '.repeat(30) };
    const head = { relation: anAffectedRow(1), date: '', reference: '', labels: style.labels };
    expect(letterPage(letter, head).tooLong).toEqual(['subject']);
  });

  it('takes 35 lines of text, greeting and closing included', () => {
    // A greeting, six lines of closing and two blank ones between leave 26.
    const lines = (count: number) => Array.from({ length: count }, () => 'regel').join('\n');
    expect(compose({}, lines(26)).tooLong).toEqual([]);
    expect(compose({}, lines(27)).tooLong).toEqual(['text']);
  });
});
