import { valueOf } from '../../fixtures/valueOf';
import { builtTab, readTab } from '../quarterTab';
import { asColleague } from '../sheetReading';
import { byTheBook, draw, registerWith } from './drawnSample';

const secondQuarter = { year: 2026, quarter: 2 } as const;
const tab = 'Kwartaal 2026-K2';

const rowsFrom = async (label: RegExp, count: number) => {
  const { rows } = await readTab(tab);
  const first = rows.findIndex(([cell]) => label.test(cell ?? ''));
  return rows.slice(first, first + count);
};

describe('the quarter tab', () => {
  it('says in one line each that there were no calamities and no samples', async () => {
    const { register } = await registerWith(2);
    await builtTab(register, secondQuarter);
    expect((await rowsFrom(/^Calamiteiten/, 2)).map(([first]) => first)).toEqual([
      'Calamiteiten: geen geregistreerd in dit kwartaal.',
      'Steekproeven: geen over dit kwartaal.',
    ]);
  });

  it('does without a table of calamities', async () => {
    const { register } = await registerWith(2);
    await asColleague(({ tables }) => tables.getItem('tblCalamiteiten').worksheet.delete());
    await builtTab(register, secondQuarter);
    expect((await rowsFrom(/^Calamiteiten/, 1))[0]?.[0]).toBe(
      'Calamiteiten: geen geregistreerd in dit kwartaal.',
    );
  });

  it('tells of each sample how every point came out, and what is still to be done', async () => {
    const { register, samples } = await registerWith(8, (number) =>
      number === 3 ? { ...byTheBook, checkedOn: null } : byTheBook,
    );
    await draw(samples, { size: { count: 8 }, asked: '8' });
    const [first] = valueOf(await samples.scorecard('S-2026-01'));
    if (!first) throw new Error('no case');
    const changes = { verdict: 'no', action: 'Bespreken' } as const;
    valueOf(await samples.judge('S-2026-01', first, [{ point: 'messages', seen: {}, changes }]));
    await builtTab(register, secondQuarter);
    expect(await rowsFrom(/^Steekproeven$/, 3)).toEqual([
      [
        'Steekproeven',
        'Open acties',
        'Gegevens',
        'Door-gegeven',
        'Terug-gebeld',
        'Controle',
        'Gespreks-punten',
        'Ernstig',
      ],
      ['S-2026-01: 8 van 8', '1', '100%', '100%', '100%', '88%', '0/1', '–'],
      [
        'Alle klachten, datum van ontvangst 01-04-2026 t/m 30-06-2026; lotingswoord K7P-3XQ',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });

  it('keeps a sample whose scorecard was deleted, without figures', async () => {
    const { register, samples } = await registerWith(3);
    await draw(samples);
    await asColleague(({ tables }) => tables.getItem('tblSteekproef_2026_01').worksheet.delete());
    await builtTab(register, secondQuarter);
    expect((await rowsFrom(/^S-2026-01/, 1))[0]).toEqual([
      'S-2026-01: 3 van 3',
      '0',
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
  });

  it('tells of each calamity how many were affected and written to, and after how many days', async () => {
    const { register } = await registerWith(1);
    await asColleague(({ tables }) => {
      const { columns } = tables.getItem('tblCalamiteiten');
      const put = (header: string, value: string | number) => {
        columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
      };
      put('Code', 'C-2026-01');
      put('Calamiteit', 'Verkeerde tarieven op de rekening van juni');
      put('Getroffen relaties', 240);
      put('Benaderde relaties', 238);
      // 22 and 26 June 2026.
      put('Geregistreerd op', 46_195);
      put('Eerste brief op', 46_199);
    });
    await builtTab(register, secondQuarter);
    expect(await rowsFrom(/^Calamiteiten$/, 2)).toEqual([
      ['Calamiteiten', '', '', '', '', 'Getroffen', 'Benaderd', 'Dagen tot brief'],
      ['C-2026-01 Verkeerde tarieven op de rekening van juni', '', '', '', '', '240', '238', '4'],
    ]);
  });
});
