import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import type { Workbook } from '../model/Workbook';
import { addPivots } from './addPivots';
import { addTables, sheetPath } from './addTables';
import { addCells } from './cells/addCells';
import { markFormats } from './cells/formats';
import { addCharts } from './charts/addCharts';
import { nameElements } from './nameElements';
import { Package } from './Package';
import { quotePrefixToFile } from './quotePrefix';
import { styleToFile, type FileStyle } from './styleToFile';
import { validationElements } from './validationElements';
import { lacksInFile, rulesToFile } from './writeConditionalFormats';
import { writeSheet } from './writeSheet';

/** Each style once, so that the library recognises it by identity. */
function stylesOf(workbook: Workbook): (id: number) => FileStyle {
  const styles = new Map<number, FileStyle>();
  return (id) => {
    const style = styles.get(id) ?? styleToFile(workbook.styles.get(id));
    styles.set(id, style);
    return style;
  };
}

interface Frame {
  bytes: Uint8Array;
  /** Which cell of the first sheet stands for which style. */
  markers: ReadonlyMap<string, number>;
}

/** The file without its cells, which the library would keep in memory. */
async function writeFrame(workbook: Workbook): Promise<Frame> {
  const file = new FileWorkbook();
  file.creator = 'Excel';
  const styleOf = stylesOf(workbook);
  for (const sheet of workbook.sheets) {
    writeSheet(sheet, file, styleOf);
    // Marks the place for the sheet's own rules, which the library can't write.
    if (sheet.validations.length > 0) {
      file.getWorksheet(sheet.name)?.dataValidations.add('A1', { type: 'custom', formulae: ['0'] });
    }
  }
  const [first] = file.worksheets;
  if (!first) throw new Error('There is no sheet to save.');
  // With a text the library makes the part of shared ones.
  first.getCell('A1').value ??= ' ';
  const markers = markFormats(workbook, first, styleOf);
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet),
  );
  file.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
  // Excel works everything out again: our results are close to its own, not the same.
  file.calcProperties.fullCalcOnLoad = true;
  file.properties.date1904 = workbook.calculation.is1904;
  return { bytes: await file.xlsx.writeBuffer({ validate: false }), markers };
}

function addNames(workbook: Workbook, workbookXml: string): string {
  const names = nameElements(workbook).join('');
  if (names === '') return workbookXml;
  return workbookXml.includes('<definedNames>')
    ? workbookXml.replace('<definedNames>', () => `<definedNames>${names}`)
    : workbookXml.replace('<calcPr ', () => `<definedNames>${names}</definedNames><calcPr `);
}

/** Strikethrough goes before the underline in a font; the library writes them the other way round. */
const strikeFirst = (stylesXml: string): string =>
  stylesXml.replace(/(<u(?: val="\w+")?\/>)(<strike\/>)/g, '$2$1');

/** The rules of the sheets, which the library can't write. */
function addRules(workbook: Workbook, file: Package): void {
  workbook.sheets.forEach((sheet, index) => {
    const { validations } = sheet;
    if (validations.length === 0 && !sheet.conditionalFormats.some(lacksInFile)) return;
    file.edit(sheetPath(index), (xml) =>
      rulesToFile(xml, sheet).replace(/<dataValidations .*<\/dataValidations>/s, () =>
        validationElements(validations),
      ),
    );
  });
}

/**
 * The workbook as an .xlsx that Excel and LibreOffice open: the library writes the frame of the sheets, the rest is added to
 * its parts here. Cells are made and compressed row by row, because those of a long register fit into no text. Not saved: the
 * add-in's settings and the passwords of protected sheets.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { bytes, markers } = await writeFrame(workbook);
  const file = await Package.open(bytes);
  file.edit('xl/styles.xml', (xml) => strikeFirst(quotePrefixToFile(xml)));
  file.edit('xl/workbook.xml', (xml) => addNames(workbook, xml));
  addRules(workbook, file);
  addCharts(workbook, file);
  addTables(workbook, file);
  addPivots(workbook, file);
  addCells(workbook, file, markers);
  return file.toBytes();
}
