import { createSamples } from '../../src/workbook/sample/createSamples';
import { valueOf } from '../fixtures/valueOf';
import { toDay } from '../../src/procedure/calendar/day';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { openedRegister, type LocalExcel } from './openedRegister';
import { builtTab, stamped } from './quarterTab';
import { draw } from './sample/drawnSample';
import { asColleague } from './sheetReading';

const tabsOf = ({ workbook }: LocalExcel) => workbook.sheets.map(({ name }) => name);
const second = { year: 2026, quarter: 2 } as const;
const third = { year: 2026, quarter: 3 } as const;
const fourth = { year: 2026, quarter: 4 } as const;

describe('The order of the tabs', () => {
  it('has the newest quarter first, whichever was made first, and samples before the lists', async () => {
    const { host, register } = await openedRegister();
    const complaint = { receivedOn: toDay('2026-06-03'), category: 'Wachttijd' };
    valueOf(await register.append(aRow('r1', '2026-0001-AB', complaint)));
    await builtTab(register, third);
    await builtTab(register, second);
    await builtTab(register, fourth);
    valueOf(await register.buildCategory({ ...stamped, quarter: second, category: 'Wachttijd' }));
    await draw(createSamples(), { size: { count: 1 }, asked: '1' });
    expect(tabsOf(host)).toEqual([
      ...['Sheet1', 'Klachten', 'Kwartaal 2026-K4', 'Kwartaal 2026-K3', 'Kwartaal 2026-K2'],
      ...['2026-K2 Wachttijd', 'Formulier', 'Rondes', 'Logboek', 'Calamiteiten'],
      ...['Steekproeven', 'Steekproef S-2026-01', 'Lijsten', 'Instellingen', 'Uitleg'],
    ]);
  });

  it('leaves every tab where an office put it, renamed ones and its own included', async () => {
    const { host, register } = await openedRegister();
    await builtTab(register, second);
    await asColleague(({ worksheets, tables }) => {
      tables.getItem('tblKlachten').name = 'tblRegister';
      worksheets.getItem('Lijsten').position = 0;
      worksheets.getItem('Kwartaal 2026-K2').name = 'Voorjaar';
      worksheets.getItem('Klachten').name = 'Register';
      worksheets.add('Vakantierooster').position = 3;
    });
    const before = tabsOf(host);
    await builtTab(register, third);
    expect(tabsOf(host).filter((name) => name !== 'Kwartaal 2026-K3')).toEqual(before);
    const at = tabsOf(host).indexOf('Kwartaal 2026-K3');
    expect(tabsOf(host)[at - 1]).toBe('Register');
  });

  it('puts back a sheet that was deleted where it stood', async () => {
    const { host, register } = await openedRegister();
    const before = tabsOf(host);
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Logboek').delete();
      worksheets.getItem('Uitleg').delete();
    });
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    expect(tabsOf(host)).toEqual(before);
  });
});
