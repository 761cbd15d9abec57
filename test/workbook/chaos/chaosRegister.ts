import { inspectRegister } from '../../../src/usecases/inspection/inspectRegister';
import { mendRegister } from '../../../src/usecases/inspection/mendRegister';
import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { createInspection } from '../../../src/workbook/inspection/createInspection';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { copyBelow, typeBelow } from '../identity/byHand';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { complaintsOf, officeName, placeOf, readRegister } from './readRegister';
import { editAtRandom } from './randomEdits';

const written = 30;
const categories = ['Wachttijd', 'Bejegening', 'Informatie'];

/** Thirty complaints as the pane writes them. */
async function filledRegister() {
  const made = await openedRegister();
  for (let index = 0; index < written; index++) {
    const number = `2026-${String(index + 1).padStart(4, '0')}-AA`;
    const receivedOn = addDays(toDay('2026-06-01'), index);
    valueOf(
      await made.register.append(
        aRow(`r${index + 1}`, number, {
          receivedOn,
          enteredOn: receivedOn,
          category: categories[index % categories.length] ?? '',
          name: `Relatie ${(index * 7) % written}`,
          account: `verhaal ${index}`,
        }),
      ),
    );
  }
  return made;
}

interface Typing {
  row: number;
  key: ColumnKey;
  value: string | number;
  format?: string;
}

/** What was typed in cells without the add-in. */
const typed: readonly Typing[] = [
  { row: 0, key: 'phone', value: 612_345_678, format: 'General' },
  { row: 1, key: 'phone', value: 3.1e10, format: 'General' },
  { row: 2, key: 'receivedOn', value: '3 juli 2026', format: '@' },
  { row: 3, key: 'callbackOn', value: '12-13-2026', format: '@' },
  { row: 4, key: 'callbackOn', value: '7/16/2026', format: '@' },
  { row: 5, key: 'category', value: 'Wachttijd ' },
  { row: 6, key: 'severity', value: 'ERNSTIG ' },
  { row: 7, key: 'closedOn', value: 46_200 },
  { row: 7, key: 'status', value: 'Doorgegeven' },
  { row: 8, key: 'status', value: 'Gesloten' },
  { row: 9, key: 'signal', value: 'bel na vieren' },
];

const type = (body: Excel.Range, { row, key, value, format }: Typing) => {
  const cell = body.getCell(row, placeOf(key));
  if (format !== undefined) cell.numberFormat = [[format]];
  cell.values = [[value]];
};

/** Everything that an office does to its register in a year, at once. */
async function wearOut(seed: number): Promise<void> {
  const random = seededRandom(seed);
  const table = ({ tables }: Excel.Workbook) => tables.getItem('tblKlachten');
  const withBody = (change: (body: Excel.Range) => void) =>
    asColleague((workbook) => change(table(workbook).getDataBodyRange()));
  await withBody((body) => typed.forEach((typing) => type(body, typing)));
  await withBody((body) => {
    body.getRow(14).delete('Up');
    body.getRow(12).delete('Up');
  });
  await withBody((body) => body.getRow(3).insert('Down'));
  await withBody((body) => body.getRow(3).copyFrom(body.getRow(9)));
  // People copy the row above to save typing.
  await copyBelow(28);
  await copyBelow(28);
  await withBody((body) => type(body, { row: 30, key: 'caseNumber', value: '2026-0099-ZZ' }));
  await typeBelow({ name: 'De Wit', callbackOn: 46_180 });
  await asColleague((workbook) => {
    const complaints = table(workbook);
    complaints.sort.apply([{ key: placeOf('name'), ascending: true }]);
    complaints.getDataBodyRange().getRow(4).clear('Formats');
    const sheet = complaints.worksheet;
    sheet.getRange('A2:AX9').conditionalFormats.clearAll();
    complaints.columns.getItem('Ernst').getDataBodyRange().getEntireColumn().dataValidation.clear();
    editAtRandom(complaints, 32, 200, random);
  });
  await asColleague((workbook) => {
    const complaints = table(workbook);
    complaints.columns.getItem('Rubriek').filter.applyValuesFilter(['Wachttijd']);
    complaints.columns.getItem('Telefoon').name = 'Telefoonnummer';
    complaints.columns.getItem('Naam').name = 'Naam ';
    complaints.worksheet.name = 'Klachten 2026';
    complaints.name = officeName;
    complaints.showTotals = true;
  });
  await asColleague(({ tables }) => {
    const below = tables.getItem(officeName).getRange().getRowsBelow(1);
    const second = tables
      .getItem(officeName)
      .worksheet.tables.add(below.getCell(0, 0).getResizedRange(1, 2), true);
    second.getRange().values = [
      ['Actie', 'Wie', 'Klaar'],
      ['Bellen', 'Sanne', 'ja'],
    ];
  });
}

/** What somebody does who wants a copy to work in, and a list without a filter. */
const copyAndConvert = () =>
  asColleague((workbook) => {
    complaintsOf(workbook).worksheet.copy('After', complaintsOf(workbook).worksheet);
    workbook.tables.getItem('tblRondes').convertToRange();
  });

/** A register to which everything happened at once, as a pane meets it that opens then. */
export async function chaosRegister(seed: number) {
  const { host } = await filledRegister();
  const made = await readRegister('tblKlachten');
  await wearOut(seed);
  await copyAndConvert();
  const ports = {
    inspection: createInspection(),
    register: createWorkbookRegister(),
    clock: fixedClock('2026-07-08'),
    random: seededRandom(seed + 1),
    identity: fixedIdentity('Sanne'),
  };
  const work = { onProgress: () => {}, isCancelled: () => false, yieldToPane: async () => {} };
  return {
    host,
    made,
    ports,
    inspect: () => inspectRegister(ports, work),
    mend: () => mendRegister(ports, work),
  };
}
