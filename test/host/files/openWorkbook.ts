import { Workbook as FileWorkbook, type Worksheet } from '@cj-tech-master/excelts';
import { parseXml, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { columnName } from '../model/address';
import { contains } from '../model/Area';
import { createSheet, type Sheet } from '../model/Sheet';
import { createEmptyWorkbook, newId, type Workbook } from '../model/Workbook';
import { readCharts } from './charts/readCharts';
import { formatsInFile } from './cells/formatsInFile';
import { textsInFile } from './cells/textsInFile';
import { ColorsInFile } from './ColorsInFile';
import { FileParts } from './FileParts';
import { formulaFromFile } from './formulaInFile';
import { builtInFormat } from './numberFormatId';
import { quotePrefixFromFile } from './quotePrefix';
import { readCells, type WaitingFormula } from './readCells';
import { readHyperlinks } from './readHyperlinks';
import { readNames } from './readNames';
import { readPivots, type FormatOf } from './readPivots';
import { readConditionalFormats } from './readConditionalFormats';
import { readValidations } from './readValidations';
import { readFilter, readSheet } from './readSheet';
import { readTables } from './readTables';
import { readWorkbookPart, type SheetInFile } from './readWorkbookPart';
import { styleIds } from './styleIds';
import type { FileStyle } from './styleToFile';
import type { Unsupported } from './Unsupported';
import { unsupportedParts, withoutUnsupported } from './unsupportedParts';

export interface OpenedFile {
  workbook: Workbook;
  /** What was left out; empty when the file holds nothing that the local Excel lacks. */
  unsupported: Unsupported[];
}

interface OpenedSheet {
  sheet: Sheet;
  source: Worksheet;
  inFile: SheetInFile;
}

function loadFile(parts: FileParts): Promise<FileWorkbook> {
  const bytes = withoutUnsupported(parts);
  const styles = quotePrefixFromFile(parts.text('xl/styles.xml'));
  if (styles !== '') bytes['xl/styles.xml'] = new TextEncoder().encode(styles);
  const ignoreNodes = [
    'dataValidations',
    'drawing',
    'legacyDrawing',
    'picture',
    'tableParts',
    'extLst',
    'controls',
  ];
  return new FileWorkbook().xlsx.loadFromFiles(bytes, { ignoreNodes });
}

/** What follows the cells in a sheet's part: rules, links, page. */
function tailOf(sheetXml: string): XmlElement {
  const cells = /<\/sheetData>|<sheetData\/>/.exec(sheetXml);
  const tail = cells ? sheetXml.slice(cells.index + cells[0].length).replace(/<\/worksheet>\s*$/, '') : '';
  return parseXml(`<tail>${tail}</tail>`).root;
}

/** The cells of all sheets, in the order in which the file has them. Returns the formulas. */
async function readAllCells(
  workbook: Workbook,
  opened: readonly OpenedSheet[],
  parts: FileParts,
  styleId: (style: FileStyle) => number,
  unsupported: Unsupported[],
): Promise<WaitingFormula[]> {
  const formatOf = await formatsInFile(parts);
  const styles = new Map<number, number>();
  const styleOf = (format: number): number => {
    const id = styles.get(format) ?? styleId(formatOf(format));
    styles.set(format, id);
    return id;
  };
  const basis = { styleOf, texts: textsInFile(parts.text('xl/sharedStrings.xml')) };
  const formulas: WaitingFormula[][] = [];
  const paths = opened.map(({ inFile }) => inFile.path);
  for await (const { path, pieces } of parts.sheets(paths)) {
    const sheet = opened[paths.indexOf(path)]?.sheet;
    if (sheet) formulas.push(await readCells(workbook, sheet, pieces, basis, unsupported));
  }
  return formulas.flat();
}

function setFormulas(
  workbook: Workbook,
  formulas: readonly WaitingFormula[],
  unsupported: Unsupported[],
): void {
  // A calculated column repeats one formula in every row.
  const read = new Map<string, string>();
  for (const { sheet, row, column, formula, result } of formulas) {
    const here = { row, column, rowCount: 1, columnCount: 1 };
    const table = workbook.tables.find(
      ({ sheet: id, area }) => id === sheet.id && contains(area, here),
    )?.name;
    const key = `${table}!${formula}`;
    const shown = read.get(key) ?? formulaFromFile(formula, table);
    read.set(key, shown);
    try {
      workbook.calculation.setFormula(sheet.id, row, column, shown);
    } catch {
      // A function that the local Excel lacks: what it gave last stays, and the reader is told.
      workbook.calculation.setValue(sheet.id, row, column, result);
      unsupported.push({ code: 'formula', where: `${sheet.name}!${columnName(column)}${row + 1}` });
    }
  }
}

function formatsOf(parts: FileParts): FormatOf {
  const formats = new Map<number, string>();
  const root = parts.root('xl/styles.xml');
  if (root) {
    walk(root, ({ name, attributes }) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    });
  }
  return (id) => formats.get(id) ?? builtInFormat(id);
}

export interface OpeningOptions {
  /** What `TODAY()` and `NOW()` see; default: the machine's clock. */
  now?: () => Date;
  /** Where the numbers in the ids of sheets and tables begin; default 1. */
  firstId?: number;
}

/**
 * Opens an .xlsx. Formulas are worked out again; what the file says they gave is used only where the local Excel lacks a
 * function.
 * @throws Error when the bytes are no .xlsx
 */
export async function openWorkbook(
  bytes: Uint8Array,
  { now, firstId }: OpeningOptions = {},
): Promise<OpenedFile> {
  const parts = await FileParts.from(bytes);
  const { sheets: inFile, names, activeTab, is1904 } = readWorkbookPart(parts);
  const file = await loadFile(parts);
  const workbook = createEmptyWorkbook(now, firstId);
  workbook.calculation.is1904 = is1904;
  const unsupported = unsupportedParts(parts);
  const theme = parts.paths.find((path) => /^xl\/theme\/[^/]+\.xml$/.test(path));
  const colors = new ColorsInFile(theme === undefined ? null : parts.root(theme));
  const styleId = styleIds(workbook, colors);

  const opened: OpenedSheet[] = [];
  for (const sheetInFile of inFile) {
    const source = file.getWorksheet(sheetInFile.name);
    if (!sheetInFile.isWorksheet || !source) {
      unsupported.push({ code: 'chartSheet', where: sheetInFile.name });
      continue;
    }
    const sheet = createSheet(newId(workbook), sheetInFile.name);
    workbook.sheets.push(sheet);
    workbook.calculation.addSheet(sheet.id, sheet.name);
    opened.push({ sheet, source, inFile: sheetInFile });
  }
  const charts = opened.flatMap(({ sheet, inFile: { path } }) => readCharts(workbook, sheet, path, parts));
  for (const { sheet, source } of opened) readSheet(sheet, source, colors, styleId, unsupported);
  const formulas = await readAllCells(workbook, opened, parts, styleId, unsupported);
  for (const { sheet, source } of opened) readFilter(sheet, source);
  for (const {
    sheet,
    inFile: { path },
  } of opened)
    readTables(workbook, sheet, path, parts, unsupported);
  const sheetAt = (position: number) => opened.find(({ inFile: found }) => found === inFile[position])?.sheet;
  readNames(workbook, names, sheetAt, unsupported);
  setFormulas(workbook, formulas, unsupported);
  for (const {
    sheet,
    source,
    inFile: { path },
  } of opened) {
    const tail = tailOf(parts.text(path));
    readConditionalFormats(workbook, sheet, source, tail, colors, unsupported);
    readValidations(sheet, tail);
    readHyperlinks(workbook, sheet, tail, parts.relationships(path));
    readPivots(workbook, sheet, path, parts, formatsOf(parts), unsupported);
  }
  const active = sheetAt(activeTab) ?? workbook.sheets[0];
  if (!active) throw new Error('The file has no sheet with cells.');
  workbook.activeSheet = active.id;
  return { workbook, unsupported: unsupported.filter(({ where }) => !charts.includes(where)) };
}
