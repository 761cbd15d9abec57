import type { CellValue } from '../formulas/FormulaError';
import { addExampleCharts } from './charts/exampleCharts';
import { MAX_ROWS, span } from '../model/Area';
import type { Pivot } from '../model/Pivot';
import { cellKey, type Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import { createEmptyWorkbook, newId, type Workbook } from '../model/Workbook';
import { addSheet, addTable, drawPivot, fill, format, serial } from './buildWorkbook';
import { addExampleRules } from './exampleRules';

const kinds = ['Geur', 'Geluid', 'Afval', 'geluid'];
export const orderHeaders = ['Nummer', 'Rubriek', 'Maand', 'Ontvangen', 'Bedrag', 'Dagen', 'Signaal'];

/** `count` orders: number, category, month, date and amount, two calculated columns. */
export function orderRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    `2026-${String(index + 1).padStart(4, '0')}`,
    index === 3 ? null : (kinds[index % kinds.length] ?? ''),
    `2026-0${7 + (index % 3)}`,
    serial(2026, 7 + (index % 3), 1 + (index % 28)),
    index * 1.25,
    '=TODAY()-[@Ontvangen]',
    '=IF([@Bedrag]>5,"hoog","laag")',
  ]);
}

export function quarterPivot(workbook: Workbook, sheet: Sheet, table: Table): Pivot {
  const field = (source: string) => ({ source, name: source });
  return {
    id: newId(workbook),
    name: 'Kwartaaldraaitabel',
    sheet: sheet.id,
    row: 4,
    column: 0,
    source: { kind: 'table', table: table.id },
    rows: [field('Rubriek')],
    columns: [field('Maand')],
    filters: [{ ...field('Signaal'), selected: ['laag'] }],
    data: [{ source: 'Nummer', name: 'Aantal', summarizeBy: 'Count' }],
    layout: {
      layoutType: 'Tabular',
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      subtotalLocation: 'AtTop',
      emptyCellText: '0',
      fillEmptyCells: true,
      autoFormat: true,
      preserveFormatting: true,
    },
    refreshOnOpen: true,
    useCustomSortLists: true,
    drawn: null,
  };
}

/** A workbook with one of everything that a file must keep. */
export function exampleWorkbook(now = new Date(2026, 9, 1)): Workbook {
  const workbook = createEmptyWorkbook(() => now);
  const sheet = addSheet(workbook, 'Lijst');
  const lists = addSheet(workbook, "Jan's lijsten");
  const report = addSheet(workbook, 'Kwartaal');
  fill(workbook, lists, 0, 0, [['Rubriek'], ['Geur'], ['Geluid'], ['Afval'], [null], ['Afgesloten']]);
  fill(workbook, lists, 0, 2, [['Grens'], [5], ['=SUM(C2)*2'], ['=1/0'], [true]]);
  addTable(workbook, lists, 'tblRubrieken', span(0, 0, 3, 0), [{ name: 'Rubriek' }], {
    style: 'TableStyleLight1',
  });
  workbook.names.push(
    {
      name: 'Rubrieken',
      formula: "='Jan''s lijsten'!$A$2:$A$4",
      comment: 'Voor de keuzelijst',
      visible: true,
    },
    { name: 'Verborgen', formula: '=0.21', comment: '', visible: false },
    { name: 'Grens', formula: "='Jan''s lijsten'!$C$2", comment: '', visible: true, scope: sheet.id },
  );
  for (const { name, formula } of workbook.names) workbook.calculation.setName(name, formula);

  const count = 12;
  const table = addTable(
    workbook,
    sheet,
    'tblOrders',
    span(0, 0, count + 1, 6),
    orderHeaders.map((name) => ({
      name,
      ...(name === 'Dagen' && { calculated: '=TODAY()-[@Ontvangen]' }),
      ...(name === 'Signaal' && { calculated: '=IF([@Bedrag]>5,"hoog","laag")' }),
      ...(name === 'Nummer' && { total: 'Totaal' }),
      ...(name === 'Bedrag' && { total: '=SUBTOTAL(109,[Bedrag])' }),
    })),
    { showTotals: true, highlightFirstColumn: true, style: 'TableStyleMedium7' },
  );
  fill(workbook, sheet, 0, 0, [orderHeaders, ...orderRows(count)]);
  fill(workbook, sheet, count + 1, 0, [['Totaal', null, null, null, '=SUBTOTAL(109,[Bedrag])']]);
  workbook.calculation.setValue(sheet.id, 0, 8, '=dit is tekst');
  fill(workbook, sheet, 1, 8, [['+31 6 12345678'], ['regel 1\nregel 2'], ['0012']]);

  format(workbook, sheet, span(0, 8, 0, 8), { quoted: true });
  format(workbook, sheet, span(1, 8, 1, 8), { numberFormat: '@' });
  format(workbook, sheet, span(2, 8, 2, 8), { wrap: true, vertical: 'Top', indent: 1, horizontal: 'Left' });
  format(workbook, sheet, span(0, 3, MAX_ROWS - 1, 3), { numberFormat: 'dd-mm-yyyy' });
  format(workbook, sheet, span(1, 4, count, 4), { numberFormat: '"€" #,##0.00', horizontal: 'Right' });
  format(workbook, sheet, span(0, 0, 0, 6), { bold: true, wrap: true, vertical: 'Center' });
  format(workbook, sheet, span(5, 1, 5, 1), {
    fill: '#FFF2CC',
    fontColor: '#C00000',
    fontName: 'Arial',
    fontSize: 9,
    italic: true,
    underline: 'Double',
    strikethrough: true,
    locked: false,
    borders: {
      EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#0070C0' },
      EdgeLeft: { style: 'Dash', weight: 'Thin', color: '#000000' },
    },
  });

  sheet.tabColor = '#0070C0';
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.showGridlines = false;
  sheet.columnWidths = new Map([
    [0, 72],
    [3, 66.75],
    [8, 150],
  ]);
  sheet.rowHeights = new Map([[0, 30]]);
  sheet.hiddenColumns.add(7);
  sheet.hiddenRows.add(20);
  sheet.selection = span(2, 1, 2, 1);
  addExampleRules(workbook, sheet, count);
  fill(workbook, lists, 6, 0, [['Handleiding'], ['Naar de lijst']]);
  lists.hyperlinks.set(cellKey(6, 0), {
    address: 'https://example.org/?a=1&b=2',
    screenTip: 'Opent de browser',
    textToDisplay: 'Handleiding',
  });
  lists.hyperlinks.set(cellKey(7, 0), { documentReference: 'Lijst!A1', textToDisplay: 'Naar de lijst' });
  lists.merges.push(span(9, 0, 9, 2));
  lists.visibility = 'Hidden';
  lists.protection = { options: { allowSort: true, allowAutoFilter: true, selectionMode: 'Unlocked' } };
  sheet.pageLayout = {
    ...sheet.pageLayout,
    pageBreaks: [20],
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: span(0, 0, 0, 16_383),
    printArea: span(0, 0, count + 1, 6),
    centerHorizontally: true,
    printGridlines: true,
    blackAndWhite: true,
    footer: { left: '&F', center: 'Blz. &P van &N', right: '&D' },
  };
  fill(workbook, report, 0, 0, [['Aantal per rubriek en maand']]);
  format(workbook, report, span(0, 0, 0, 0), { bold: true, fontSize: 14 });
  const pivot = quarterPivot(workbook, report, table);
  workbook.pivots.push(pivot);
  drawPivot(workbook, report, pivot);
  addExampleCharts(workbook, report);
  return workbook;
}
