import { inspectRegister } from '../../../src/usecases/inspection/inspectRegister';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import type { Renaming } from '../../../src/procedure/inspection/cells/inspectionContext';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { InspectionWork } from '../../../src/usecases/ports/inspectionPorts';
import type { RegisterLanguage } from '../../../src/i18n/workbook/registerLanguages';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { fixedClock } from '../../fakes/fixedClock';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';

/** Three complaints as the pane writes them. */
const complaints = (said: Pick<Complaint, 'category' | 'channel'>): Complaint[] => [
  aRow('r1', '2026-0001-AB', said),
  aRow('r2', '2026-0002-CD', said),
  aRow('r3', '2026-0003-EF', said),
];

/** What a colleague types in a cell of the complaints: `@` before a format keeps text as text. */
export interface Typed {
  row: number;
  key: ColumnKey;
  value: string | number;
  format?: string;
}

export const typeInto = (typed: readonly Typed[], language: RegisterLanguage = 'nl') =>
  asColleague(({ tables }) => {
    const table = tables.getItem('tblKlachten');
    for (const { row, key, value, format } of typed) {
      const header = workbookTexts[language].columns[key];
      const cell = table.columns.getItem(header).getDataBodyRange().getCell(row, 0);
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[value]];
    }
  });

/** Everything that can be mended, once each, and of what is asked one. */
export const worn: readonly Typed[] = [
  { row: 0, key: 'handedOverOn', value: '2 juli 2026', format: '@' },
  { row: 0, key: 'phone', value: 612_345_678, format: 'General' },
  { row: 0, key: 'category', value: 'Wachttijd ' },
  { row: 1, key: 'severity', value: 'NORMAAL' },
  { row: 1, key: 'postcode', value: 9401, format: 'General' },
  { row: 1, key: 'attempts', value: '2', format: '@' },
  { row: 2, key: 'receivedOn', value: '3-4-2026', format: '@' },
];

/** A register of these complaints, and what inspects it. */
export async function inspectedRegister(language: RegisterLanguage = 'nl') {
  const opened = await openedRegister(language);
  const [category = ''] = opened.opened.lists.categories.filter((name) => name.startsWith('Wa'));
  const [channel = ''] = opened.opened.lists.channels;
  for (const row of complaints({ category, channel })) valueOf(await opened.register.append(row));
  const inspection = createInspection(opened.session);
  const ports = {
    inspection,
    register: opened.register,
    clock: fixedClock('2026-07-08'),
    random: seededRandom(14),
    identity: fixedIdentity('Sanne'),
  };
  const work = { onProgress: () => {}, isCancelled: () => false, yieldToPane: async () => {} };
  /** Looks at all of it, as the pane does. */
  const inspect = async () => {
    const inspected = valueOf(await inspectRegister(ports, work));
    if (inspected === null) throw new Error('it was cancelled');
    return inspected;
  };
  /** Mends what can be mended. */
  const mend = (renamings: readonly Renaming[] = []) => mendRegister(ports, work, renamings);
  /** Takes back what was mended last. */
  const takeBackLast = async (backWork: InspectionWork = work) => {
    const last = valueOf(await inspection.lastRun());
    return valueOf(await inspection.takeBack(String(last?.run), backWork));
  };
  return { ...opened, inspection, ports, work, inspect, mend, takeBackLast };
}

/** Every cell of a table as Excel has it: what stands there and what is behind it. */
export const allCells = (name: string) =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load('values,formulas');
    await context.sync();
    return { values: body.values, formulas: body.formulas };
  });
