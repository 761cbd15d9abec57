import { codeOf, loaded, makeTable, put, valueOf } from '../bench';
import { OUR_READING, OURS, type Bench, type Check } from '../Check';

const remarks = 'learn.microsoft.com: NamedItem';
const name = `${OURS}name`;

/** Names B1 of the sheet, does something to the workbook, and gives the address that the name leads to. */
const addressAfter =
  (act: (bench: Bench) => unknown) =>
  async (bench: Bench): Promise<string> => {
    const { context, sheet } = bench;
    makeTable(sheet, [
      ['Id', 'Name'],
      ['a', 'An'],
    ]);
    context.workbook.names.add(name, sheet.getRange('B1')).visible = false;
    await context.sync();
    act(bench);
    const { formula } = await loaded(context.workbook.names.getItem(name), 'formula');
    return String(formula).replace(/^=([^#]*!)?/, '');
  };

const byHeader =
  'what no name leads to is found by its header; where neither leads, the pane says what is missing';

/** Names of the workbook, by which an add-in finds its cells again. */
export const names: readonly Check[] = [
  {
    id: 'names.hidden',
    says: 'A name that is hidden from people is found by add-ins',
    source: remarks,
    expected: [false, false, '=5'],
    see: async ({ context }) => {
      context.workbook.names.add(name, '=5').visible = false;
      await context.sync();
      const found = await loaded(context.workbook.names.getItemOrNullObject(name), 'visible,formula');
      return [found.isNullObject, found.visible, String(found.formula)];
    },
  },
  {
    id: 'names.headerRenamed',
    says: 'The name of a header cell leads to it after it was typed over',
    source: OUR_READING,
    otherwise: byHeader,
    expected: '$B$1',
    see: addressAfter(({ sheet }) => put(sheet, 'B1', [['Renamed']])),
  },
  {
    id: 'names.columnMoved',
    says: 'The name of a header cell follows it when a column comes before it',
    source: OUR_READING,
    otherwise: byHeader,
    expected: '$C$1',
    see: addressAfter(({ sheet }) => sheet.tables.getItemAt(0).columns.add(0, [['New'], ['n']])),
  },
  {
    id: 'names.sheetRenamed',
    says: 'A name follows its sheet to a new name',
    source: OUR_READING,
    otherwise: byHeader,
    expected: '$B$1',
    see: addressAfter(({ sheet }) => (sheet.name = `${OURS}renamed`)),
  },
  {
    id: 'names.converted',
    says: 'The name of a header cell leads to it when its table becomes an ordinary range',
    source: OUR_READING,
    otherwise: byHeader,
    expected: '$B$1',
    see: addressAfter(({ sheet }) => sheet.tables.getItemAt(0).convertToRange()),
  },
  {
    id: 'names.copied',
    says: 'A name of the workbook leads to the sheet it led to when that is copied',
    source: OUR_READING,
    otherwise: 'the inspection of a register asks about copies',
    expected: `=${OURS}sheet!$A$1`,
    see: async ({ context, sheet }) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      await context.sync();
      sheet.copy(Excel.WorksheetPositionType.end).name = `${OURS}copy`;
      await context.sync();
      return String((await loaded(context.workbook.names.getItem(name), 'formula')).formula);
    },
  },
  {
    id: 'names.gone',
    says: 'The name of a cell that was deleted leads to nothing: #REF!',
    source: 'learn.microsoft.com: NamedItem.type (Error)',
    expected: '#REF!',
    see: addressAfter(({ sheet }) => sheet.getRange('B:B').delete('Left')),
  },
  {
    id: 'names.twice',
    says: 'A name in use is refused',
    source: 'learn.microsoft.com: error ItemAlreadyExists',
    expected: 'ItemAlreadyExists',
    see: async ({ context }) => {
      context.workbook.names.add(name, '=5');
      await context.sync();
      return codeOf(context, () => context.workbook.names.add(name.toUpperCase(), '=6'));
    },
  },
  {
    id: 'names.inFormula',
    says: 'A formula may use a name that is hidden',
    source: remarks,
    expected: 6,
    see: async ({ context, sheet }) => {
      context.workbook.names.add(name, '=5').visible = false;
      await context.sync();
      return valueOf(put(sheet, 'A1', [[`=${name}+1`]]));
    },
  },
];
