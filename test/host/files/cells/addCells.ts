import { areaReference } from '../areaReference';
import { sheetPath } from '../addTables';
import type { Package } from '../Package';
import type { Workbook } from '../../model/Workbook';
import { readFormats } from './formats';
import { extentOf, sheetData } from './sheetData';
import { SharedTexts } from './SharedTexts';

const cells = /<sheetData\/>|<sheetData>.*<\/sheetData>/s;

/** Puts the cells into the sheets' finished parts. @param markers see `markFormats` */
export function addCells(workbook: Workbook, file: Package, markers: ReadonlyMap<string, number>): void {
  const formatOf = readFormats(file.text(sheetPath(0)) ?? '', markers);
  const texts = new SharedTexts();
  const inFile = { formatOf, placeOf: (text: string) => texts.add(text) };
  workbook.sheets.forEach((sheet, index) => {
    const extent = extentOf(workbook, sheet);
    const frame = (file.text(sheetPath(index)) ?? '').replace(
      /<dimension [^>]*\/>/,
      extent ? `<dimension ref="${areaReference(extent)}"/>` : '',
    );
    const [before = '', after = ''] = frame.split(cells);
    file.setLong(sheetPath(index), function* () {
      yield `${before}<sheetData>`;
      yield* sheetData(workbook, sheet, inFile);
      yield `</sheetData>${after}`;
    });
  });
  // After the sheets: only then all texts are known.
  file.setLong('xl/sharedStrings.xml', () => texts.part());
}
