import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { findChild, findChildren } from '@cj-tech-master/excelts/xml';
import { columnName } from '../../model/address';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from '../element';
import type { FileParts } from '../FileParts';
import { quotePrefixFromFile } from '../quotePrefix';
import type { FileStyle } from '../styleToFile';

const inOneRow = 1_000;

/** A sheet with a cell for each format. */
function sheetOf(formats: number): string {
  const rows = Array.from({ length: Math.ceil(formats / inOneRow) }, (_, row) => {
    const cells = Array.from({ length: Math.min(inOneRow, formats - row * inOneRow) }, (_unused, column) => {
      const format = row * inOneRow + column;
      return `<c r="${columnName(column)}${row + 1}" s="${format}"/>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The formats of a file's cells, by their place, as the library reads them. */
export async function formatsInFile(parts: FileParts): Promise<(format: number) => FileStyle> {
  const root = parts.root('xl/styles.xml');
  const formats = root && findChild(root, 'cellXfs');
  const count = formats ? findChildren(formats, 'xf').length : 0;
  if (count === 0) return () => ({});
  const texts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><sheets><sheet name="Formats" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP_NAMESPACE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf(count),
    'xl/styles.xml': quotePrefixFromFile(parts.text('xl/styles.xml')),
  };
  const encoder = new TextEncoder();
  const bytes = Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const);
  const file = await new FileWorkbook().xlsx.loadFromFiles(Object.fromEntries(bytes));
  const sheet = file.getWorksheet('Formats');
  return (format) => sheet?.findCell(Math.floor(format / inOneRow) + 1, (format % inOneRow) + 1)?.style ?? {};
}
