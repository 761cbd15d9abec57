import type { CellValue } from '../formulas/FormulaError';
import { MAX_ROWS, span, type Area } from '../model/Area';
import type { CellStyle } from '../model/CellStyle';
import type { Pivot } from '../model/Pivot';
import { cellKey, createSheet, type Sheet } from '../model/Sheet';
import { syncTable } from '../model/syncTable';
import type { Table, TableColumn } from '../model/Table';
import { createEmptyWorkbook, newId, type Workbook } from '../model/Workbook';
import { computePivot } from '../pivots/computePivot';
import { captionsIn } from '../pivots/pivotCaptions';
import { readPivotSource } from '../pivots/readPivotSource';

/** The serial number of a day. */
export const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(newId(workbook), name);
  workbook.sheets.push(sheet);
  workbook.calculation.addSheet(sheet.id, name);
  workbook.activeSheet ||= sheet.id;
  return sheet;
}

/** Fills cells from a corner; text that begins with `=` is a formula. */
export function fill(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  rows: CellValue[][],
): void {
  rows.forEach((values, r) =>
    values.forEach((value, c) => {
      const at = [sheet.id, row + r, column + c] as const;
      if (typeof value === 'string' && value.startsWith('=')) workbook.calculation.setFormula(...at, value);
      else workbook.calculation.setValue(...at, value);
    }),
  );
}

export function format(workbook: Workbook, sheet: Sheet, area: Area, part: Partial<CellStyle>): void {
  sheet.styles.update(area, (id) => workbook.styles.changed(id, part));
}

export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  area: Area,
  columns: Omit<TableColumn, 'id'>[],
  part: Partial<Table> = {},
): Table {
  const table: Table = {
    id: newId(workbook),
    name,
    sheet: sheet.id,
    area,
    columns: columns.map((column, index) => ({ id: index + 1, ...column })),
    nextColumnId: columns.length + 1,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filteredRows: new Set(),
    ...part,
  };
  workbook.tables.push(table);
  syncTable(workbook, table);
  return table;
}

/** Writes a pivot's cells as a refresh does. */
export function drawPivot(workbook: Workbook, sheet: Sheet, pivot: Pivot): void {
  const source = readPivotSource(workbook, pivot);
  if (!source) return;
  const { cells, bodyRow } = computePivot(source, pivot, captionsIn(workbook.locale));
  const top = pivot.row - bodyRow;
  const values = cells.map((row) => row.map(({ value }) => value));
  fill(workbook, sheet, top, pivot.column, values);
  pivot.drawn = span(top, pivot.column, top + cells.length - 1, pivot.column + (cells[0]?.length ?? 1) - 1);
}

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
  sheet.conditionalFormats = [
    {
      id: newId(workbook),
      areas: [span(1, 0, count, 6)],
      formula: '=$E2>10',
      look: { fill: '#F8CBAD', fontColor: '#9C0006', bold: true },
      stopIfTrue: true,
    },
    {
      id: newId(workbook),
      areas: [span(1, 0, count, 0), span(1, 6, count, 6)],
      formula: '=$G2="laag"',
      look: { fill: '#C6E0B4', italic: true, underline: 'Single', strikethrough: true },
      stopIfTrue: false,
    },
  ];
  const quiet = { showPrompt: false, title: '', message: '' };
  const stop = { showAlert: true, style: 'Stop' as const, title: 'Let op', message: 'Kies uit de lijst.' };
  sheet.validations = [
    {
      areas: [span(1, 1, count, 1)],
      rule: { kind: 'list', source: '=Rubrieken', inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Rubriek', message: 'Kies er één.\nNiet meer.' },
      errorAlert: stop,
    },
    {
      areas: [span(1, 3, count, 3)],
      rule: { kind: 'date', operator: 'LessThanOrEqualTo', formula1: '=TODAY()' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: { ...stop, style: 'Warning' },
    },
    {
      areas: [span(1, 4, count, 4)],
      rule: { kind: 'decimal', operator: 'Between', formula1: 0, formula2: 1000.5 },
      ignoreBlanks: false,
      prompt: quiet,
      errorAlert: { ...stop, style: 'Information' },
    },
    {
      areas: [span(1, 2, 4, 2), span(6, 2, 8, 2)],
      rule: { kind: 'textLength', operator: 'EqualTo', formula1: 7 },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
    {
      areas: [span(0, 8, MAX_ROWS - 1, 8)],
      rule: { kind: 'list', source: 'ja,deels,"nee"', inCellDropDown: false },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: { ...stop, showAlert: false },
    },
    {
      areas: [span(1, 0, count, 0)],
      rule: { kind: 'custom', formula: '=COUNTIF($A:$A,A2)=1' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
    {
      areas: [span(1, 5, 1, 5)],
      rule: { kind: 'wholeNumber', operator: 'GreaterThan', formula1: '=Grens' },
      ignoreBlanks: true,
      prompt: quiet,
      errorAlert: stop,
    },
  ];
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
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: span(0, 0, 0, 16_383),
    printArea: span(0, 0, count + 1, 6),
    centerHorizontally: true,
    printGridlines: true,
    footer: { left: '&F', center: 'Blz. &P van &N', right: '&D' },
  };
  fill(workbook, report, 0, 0, [['Aantal per rubriek en maand']]);
  format(workbook, report, span(0, 0, 0, 0), { bold: true, fontSize: 14 });
  const pivot = quarterPivot(workbook, report, table);
  workbook.pivots.push(pivot);
  drawPivot(workbook, report, pivot);
  return workbook;
}
