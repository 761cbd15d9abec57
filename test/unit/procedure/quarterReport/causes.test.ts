import fc from 'fast-check';
import { toDay } from '../../../../src/procedure/calendar/day';
import { quarterBounds } from '../../../../src/procedure/calendar/quarterOf';
import { causeFigures } from '../../../../src/procedure/quarterReport/causeFigures';
import { groupTexts } from '../../../../src/procedure/quarterReport/texts/groupTexts';
import { holdsDate } from '../../../../src/procedure/quarterReport/texts/holdsDate';
import { withoutNames } from '../../../../src/procedure/text/withoutNames';
import { counted } from './counted';

const period = quarterBounds({ year: 2026, quarter: 3 });
const previous = quarterBounds({ year: 2026, quarter: 2 });

describe('causes and measures', () => {
  const closed = { closedOn: toDay('2026-07-20'), status: 'closed' } as const;
  const before = { ...closed, receivedOn: toDay('2026-05-01'), closedOn: toDay('2026-05-20') };

  it('are grouped over what was closed in the quarter, those without any counted', () => {
    const { causes, measures } = causeFigures(
      [
        counted({ ...closed, cause: 'Planning klopte niet.', measure: 'Rooster aangepast' }),
        counted({ ...closed, cause: ' planning  klopte niet' }),
        counted({ ...closed, cause: 'Storing' }),
        counted({ cause: 'Nog open' }),
        counted({ ...before, cause: 'Van eerder' }),
      ],
      period,
      previous,
    );
    expect(causes).toEqual({
      groups: [
        { text: 'Planning klopte niet.', count: 2 },
        { text: 'Storing', count: 1 },
      ],
      blank: 0,
    });
    expect(measures).toEqual({ groups: [{ text: 'Rooster aangepast', count: 1 }], blank: 2 });
  });

  it('of serious complaints are told in full, those that were upheld first', () => {
    const serious = { ...closed, severity: 'serious' } as const;
    const { serious: told } = causeFigures(
      [
        counted({ ...serious, finding: 'notUpheld', cause: 'Misverstand' }),
        counted({ ...serious, finding: 'partlyUpheld', measure: 'Excuses gemaakt' }),
        counted({ ...serious, finding: 'upheld' }),
        counted({ ...closed, finding: 'upheld', cause: 'Niet ernstig' }),
      ],
      period,
      previous,
    );
    expect(told.map(({ cause, measure }) => [cause, measure])).toEqual([
      ['', 'Excuses gemaakt'],
      ['Misverstand', ''],
    ]);
  });

  it('name the measures of the quarter before that say no date', () => {
    const { undated } = causeFigures(
      [
        counted({ ...before, measure: 'Werkinstructie herzien' }),
        counted({ ...before, measure: 'Rooster aangepast op 3-6-2026' }),
        counted({ ...closed, measure: 'Van dit kwartaal' }),
        counted({
          ...before,
          receivedOn: toDay('2026-03-02'),
          closedOn: toDay('2026-03-31'),
          measure: 'Ouder',
        }),
        counted({ ...before }),
      ],
      period,
      previous,
    );
    expect(undated).toEqual([{ text: 'Werkinstructie herzien', count: 1 }]);
  });

  it('are together as many as there are texts', () => {
    const text = fc.constantFrom('', ' ', '.', 'Storing', 'storing.', 'Ijs', 'IJs', 'x');
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const { groups, blank } = groupTexts(texts);
        expect(groups.reduce((sum, { count }) => sum + count, blank)).toBe(texts.length);
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['gedaan op 12-9-2026', true],
    ['2026-09-12 ingevoerd', true],
    ['per 1/10', true],
    ['klaar 12 september', true],
    ['sinds september 2026', true],
    ['done on the 3rd of June', true],
    ['Sept 12', true],
    ['in twee weken', false],
    ['team 3 helpt 12 mensen', false],
    ['brief nr. 2026', false],
    ['marktonderzoek 5 keer', false],
    ['', false],
  ])('“%s” says a date: %s', (text, expected) => {
    expect(holdsDate(text)).toBe(expected);
  });

  const people = ['Ruth Oosterhof', 'J. de Bakker', 'Renée van den Berg-Smit', ''];

  it.each([
    ['Ruth Oosterhof belde te laat', '… belde te laat'],
    ['Mevrouw Oosterhof en De Bakker', 'Mevrouw … en De …'],
    ['de bakker om de hoek', 'de bakker om de hoek'],
    ['Bakkerij bleef open', 'Bakkerij bleef open'],
    ['door Renée van den Berg-Smit', 'door … van den …'],
    ['mail naar r.oosterhof@voorbeeld.nl of 06-1234 5678', 'mail naar … of …'],
    ['in 2026 zijn 1234 brieven verstuurd', 'in 2026 zijn 1234 brieven verstuurd'],
  ])('“%s” becomes “%s” without names', (text, expected) => {
    expect(withoutNames(people)(text)).toBe(expected);
  });

  it('stays as it is where nobody is known', () => {
    expect(withoutNames([])('Ruth zei (het)')).toBe('Ruth zei (het)');
  });
});
