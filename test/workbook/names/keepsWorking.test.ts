import { newSession } from '../../../src/workbook/table/session';
import { onComplaintsChanged, onLinesChanged } from '../../../src/workbook/watch/onComplaintsChanged';
import { toDay } from '../../../src/procedure/calendar/day';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { builtTab, lineOf, readTab } from '../quarterTab';
import { asColleague } from '../sheetReading';
import { renamings } from './renamings';

const quarter = { year: 2026, quarter: 2 } as const;
const received = { receivedOn: toDay('2026-06-03'), category: 'Wachttijd' };

describe('what was made before a register was renamed', () => {
  it('is brought up to date in place: figures, live counts and PivotTables of a quarter', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', received)));
    const { sheet } = await builtTab(register, quarter);
    const before = await readTab(sheet);
    await asColleague((workbook) => {
      const complaints = workbook.tables.getItem('tblKlachten');
      complaints.name = 'Klachtenlijst';
      complaints.columns.getItem('Rubriek').name = 'Onderwerp';
    });
    valueOf(await register.append(aRow('r2', '2026-0002-CD', received)));
    expect((await builtTab(register, quarter)).sheet).toBe(sheet);
    const tab = await readTab(sheet);
    const line = lineOf(tab, 'Wachttijd');
    expect(line.slice(1)).not.toContain('#REF!');
    expect([line[1], line[6]]).toEqual(['2', '2']);
    expect([...tab.pivots.keys()]).toEqual([...before.pivots.keys()]);
    for (const shown of tab.pivots.values())
      expect(shown.find(([first]) => first === 'Wachttijd')?.slice(1)).toContain('2');
  });

  it('is heard of by a pane that opens later', async () => {
    await openedRegister();
    const rename = renamings['the table of complaints'];
    await asColleague((workbook) => {
      rename?.(workbook);
      workbook.tables.getItem('tblLogboek').name = 'Geschiedenis';
    });
    const stops = [
      await onComplaintsChanged(newSession(), () => {}),
      await onLinesChanged(newSession(), () => {}),
    ];
    for (const stop of stops) await stop();
    expect(stops).toHaveLength(2);
  });
});
