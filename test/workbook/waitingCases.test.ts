import { toDay } from '../../src/procedure/calendar/day';
import { cellView } from '../host/page/grid/cellView';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { builtTab, lineOf, readTab } from './quarterTab';
import { asColleague } from './sheetReading';

const quarter = { year: 2026, quarter: 3 } as const;
const tab = 'Kwartaal 2026-K3';
const days = ['2026-07-06', '2026-07-02', '2026-09-28'];

async function withOpenCases() {
  const opened = await openedRegister();
  for (const [index, day] of days.entries()) {
    const promised = { callbackOn: toDay(index === 0 ? '2026-10-09' : '2026-07-09') };
    const complaint = { receivedOn: toDay(day), category: 'Wachttijd', ...promised };
    valueOf(await opened.register.append(aRow(`r${index}`, `2026-000${index}-AB`, complaint)));
  }
  await builtTab(opened.register, quarter);
  const { workbook } = opened.host;
  /** Where the links of the tab lead, by what stands at the beginning of their line. */
  const links = () => {
    const sheet = workbook.sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error('no tab');
    return Array.from({ length: 200 }, (_, row) => row).flatMap((row) => {
      const { link } = cellView(workbook, sheet, row, 6, 'nl-NL');
      return link ? [[cellView(workbook, sheet, row, 0, 'nl-NL').text, link.documentReference]] : [];
    });
  };
  return { ...opened, links };
}

describe('the open complaints on a quarter tab', () => {
  it('are listed by what they wait for, those received first on top, with links to their rows', async () => {
    const { links } = await withOpenCases();
    const read = await readTab(tab);
    const first = read.rows.findIndex(([label]) => label === 'Open klachten om na te gaan');
    expect(read.rows.slice(first, first + 8).map((line) => [...line.slice(0, 3), line[6]])).toEqual([
      ['Open klachten om na te gaan', 'Ontvangen', '', 'Register'],
      ['Alle klachten', '', '', 'Open'],
      ['Terugbeldatum voorbij: 2', '', '', ''],
      ['2026-0001-AB', '02-07-2026', 'Wachttijd', 'Open'],
      ['2026-0002-AB', '28-09-2026', 'Wachttijd', 'Open'],
      ['Langer dan 20 werkdagen open: 2', '', '', ''],
      ['2026-0001-AB', '02-07-2026', 'Wachttijd', 'Open'],
      ['2026-0000-AB', '06-07-2026', 'Wachttijd', 'Open'],
    ]);
    const rowOf = (title: string) => `$A$${read.rows.findIndex(([label]) => label === title) + 1}`;
    expect(links()).toEqual([
      ['– langer dan 20 werkdagen', rowOf('Langer dan 20 werkdagen open: 2')],
      ['Terugbeldatum voorbij', rowOf('Terugbeldatum voorbij: 2')],
      ['Alle klachten', 'Klachten!$A$2'],
      ['2026-0001-AB', 'Klachten!$A$3'],
      ['2026-0002-AB', 'Klachten!$A$4'],
      ['2026-0001-AB', 'Klachten!$A$3'],
      ['2026-0000-AB', 'Klachten!$A$2'],
    ]);
  });

  it('are found after somebody sorted, renamed and deleted, and said to be gone where they are', async () => {
    const { links } = await withOpenCases();
    await asColleague(({ tables }) => {
      const complaints = tables.getItem('tblKlachten');
      complaints.rows.getItemAt(2).delete();
      complaints.sort.apply([{ key: 5, ascending: true }]);
      complaints.worksheet.name = "Register '26";
    });
    expect(links().slice(2)).toEqual([
      ['Alle klachten', "'Register ''26'!$A$2"],
      ['2026-0001-AB', "'Register ''26'!$A$2"],
      ['2026-0001-AB', "'Register ''26'!$A$2"],
      ['2026-0000-AB', "'Register ''26'!$A$3"],
    ]);
    expect(lineOf(await readTab(tab), '2026-0002-AB')[6]).toBe('niet meer');
  });

  it('have no link where a number that somebody typed would find another, and are twenty a list', async () => {
    const { register } = await openedRegister();
    const others = Array.from({ length: 20 }, (_, index) => `2026-${index}`);
    for (const number of ['2026-*', '=1+1', ...others])
      valueOf(await register.append(aRow(`r${number}`, number, { receivedOn: toDay('2026-09-30') })));
    await builtTab(register, quarter);
    const read = await readTab(tab);
    expect(lineOf(read, '2026-*')[6]).toBe('');
    expect(lineOf(read, '=1+1')[6]).toBe('Open');
    expect(read.rows.flat()).toContain('En nog 2. In het register staan ze in de kolom “Signaal”.');
  });

  it('are told of in a tab that says in two lines what it holds and how that was counted', async () => {
    await withOpenCases();
    const { rows } = await readTab(tab);
    expect(rows[14]?.[0]?.split('\n')).toEqual([
      'Dit blad: klachten van 01-07-2026 t/m 30-09-2026; hoeveel, waarover, hoe lang open en hoe afgehandeld.',
      'Geteld op de dag van ontvangst, gesloten op de sluitdatum. Alle regels staan onderaan bij “Zo is geteld”.',
    ]);
  });
});
