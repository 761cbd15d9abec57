import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import type { Workbook } from '../model/Workbook';
import { addPivots } from './addPivots';
import { addTables, sheetPath } from './addTables';
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

function write(workbook: Workbook): Promise<Uint8Array> {
  const file = new FileWorkbook();
  file.creator = 'Excel';
  const styleOf = stylesOf(workbook);
  for (const sheet of workbook.sheets) {
    writeSheet(workbook, sheet, file, styleOf);
    // Marks the place for the sheet's own rules, which the library can't write.
    if (sheet.validations.length > 0) {
      file.getWorksheet(sheet.name)?.dataValidations.add('A1', { type: 'custom', formulae: ['0'] });
    }
  }
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheet),
  );
  file.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
  // Excel works everything out again: our results are close to its own, not the same.
  file.calcProperties.fullCalcOnLoad = true;
  file.properties.date1904 = workbook.calculation.is1904;
  return file.xlsx.writeBuffer({ validate: false });
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

/**
 * The workbook as an .xlsx that Excel and LibreOffice open: the library writes the sheets, the rest is added to its parts
 * here. Not saved: the add-in's settings and the passwords of protected sheets.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const file = await Package.open(await write(workbook));
  await file.edit('xl/styles.xml', (xml) => strikeFirst(quotePrefixToFile(xml)));
  await file.edit('xl/workbook.xml', (xml) => addNames(workbook, xml));
  for (const [index, sheet] of workbook.sheets.entries()) {
    const { validations } = sheet;
    if (validations.length === 0 && !sheet.conditionalFormats.some(lacksInFile)) continue;
    await file.edit(sheetPath(index), (xml) =>
      rulesToFile(xml, sheet).replace(/<dataValidations .*<\/dataValidations>/s, () =>
        validationElements(validations),
      ),
    );
  }
  await addCharts(workbook, file);
  await addTables(workbook, file);
  await addPivots(workbook, file);
  return file.toBytes();
}
