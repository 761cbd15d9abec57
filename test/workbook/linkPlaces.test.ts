import { valueOf } from '../fixtures/valueOf';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../src/workbook/table/session';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

describe('the places of folders', () => {
  it.each([
    ['https://kantoor.sharepoint.com/sites/k/Klachten.xlsx', ['kantoor.sharepoint.com']],
    ['\\\\Server01\\klachten\\Klachten.xlsx', ['server01']],
    ['C:\\Klachten.xlsx', []],
  ])('include where the workbook itself is: %s', async (address, places) => {
    await openedRegister();
    const register = createWorkbookRegister(newSession(), () => address);
    expect(valueOf(await register.linkPlaces())).toEqual(places);
  });

  it('are those that the office named in whatever way, and none in a register of before', async () => {
    const { register } = await openedRegister();
    expect(valueOf(await register.linkPlaces())).toEqual([]);
    await asColleague(({ names }) => {
      names.getItem('Instelling_Klachtmappen').getRange().values = [
        ['https://Kantoor.sharepoint.com/sites/k, \\\\Server02\\k;fileserver01'],
      ];
    });
    expect(valueOf(await register.linkPlaces())).toEqual([
      'kantoor.sharepoint.com',
      'server02',
      'fileserver01',
    ]);
    await asColleague(({ names }) => names.getItem('Instelling_Klachtmappen').delete());
    expect(valueOf(await register.linkPlaces())).toEqual([]);
  });

  it('get a link in the sheet, but for what would run', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const linked = async (folderLink: string) => {
      const log = { event: 'edited', at: '2026-07-08T14:05', by: '' } as never;
      valueOf(await register.write('r1' as never, { folderLink }, { seen: {}, log }));
      return Excel.run(async (context) => {
        const column = context.workbook.tables.getItem('tblKlachten').columns.getItem('Klachtenmap');
        const cell = column.getDataBodyRange().getCell(0, 0).load('values,hyperlink');
        await context.sync();
        return [cell.values[0]?.[0], (cell.hyperlink as Excel.RangeHyperlink | null)?.address];
      });
    };
    expect(await linked('K:\\Klachten')).toEqual(['K:\\Klachten', 'K:\\Klachten']);
    expect(await linked('K:\\x.bat')).toEqual(['K:\\x.bat', undefined]);
  });
});
