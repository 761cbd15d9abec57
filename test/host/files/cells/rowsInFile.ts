import { xmlDecode, xmlEncode } from '@cj-tech-master/excelts/xml';
import { columnIndex } from '../../model/address';
import { partsOfSheet } from './partsOfSheet';

/** A cell as the file says it. */
export interface CellInFile {
  column: number;
  /** Its place among the file's formats. */
  format: number;
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`; `n` or nothing for a number. */
  kind: string | undefined;
  /** What stands between `<v>` and `</v>`. */
  value: string | undefined;
  /** What stands in `<is>`, still as XML. */
  inline: string | undefined;
  formula: FormulaOfCell | undefined;
}

/** A shared formula stands in its first cell; the others say only which. */
export interface FormulaOfCell {
  text: string;
  /** `shared`, `array` or `dataTable`. */
  kind: string | undefined;
  shared: string | undefined;
}

export interface RowInFile {
  row: number;
  /** In points. */
  height: number | undefined;
  isCustomHeight: boolean;
  isHidden: boolean;
  format: number;
  cells: CellInFile[];
}

const element = /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const formulaElement = /<f\b([^>]*?)(?:\/>|>(.*?)<\/f>)/s;
const valueElement = /<v\b[^>]*>(.*?)<\/v>/s;
const inlineElement = /<is\b[^>]*>(.*?)<\/is>/s;

const named = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`);
const attributes = {
  r: named('r'),
  s: named('s'),
  t: named('t'),
  si: named('si'),
  ht: named('ht'),
  customHeight: named('customHeight'),
  hidden: named('hidden'),
};
const attributeOf = (text: string, name: keyof typeof attributes): string | undefined =>
  attributes[name].exec(text)?.[1];
const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Without comments, and with what was quoted as a whole written as any text. */
const plainXml = (xml: string): string =>
  xml.includes('<!')
    ? xml.replace(/<!--.*?-->/gs, '').replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string) => xmlEncode(text))
    : xml;

function formulaOf(content: string): FormulaOfCell | undefined {
  const [found, own = '', text = ''] = formulaElement.exec(content) ?? [];
  if (found === undefined) return undefined;
  return { text, kind: attributeOf(own, 't'), shared: attributeOf(own, 'si') };
}

function cellOf(own: string, content: string | undefined, column: number): CellInFile {
  const inside = content ?? '';
  const value = valueElement.exec(inside)?.[1];
  return {
    column,
    format: Number(attributeOf(own, 's') ?? 0),
    kind: attributeOf(own, 't'),
    value: value === undefined ? undefined : xmlDecode(value),
    inline: inside.includes('<is') ? inlineElement.exec(inside)?.[1] : undefined,
    formula: inside.includes('<f') ? formulaOf(inside) : undefined,
  };
}

const rowOf = (own: string, after: number): RowInFile => {
  const height = attributeOf(own, 'ht');
  return {
    row: Number(attributeOf(own, 'r') ?? after + 2) - 1,
    height: height === undefined ? undefined : Number(height),
    isCustomHeight: isTrue(attributeOf(own, 'customHeight')),
    isHidden: isTrue(attributeOf(own, 'hidden')),
    format: Number(attributeOf(own, 's') ?? 0),
    cells: [],
  };
};

/**
 * The rows of a sheet's XML as it arrives. Read by patterns: a parser that knows all of XML takes ten times as long, and most
 * of what is in a workbook are these few elements.
 */
export async function* rowsInFile(pieces: AsyncIterable<string>): AsyncGenerator<RowInFile> {
  let last = -1;
  for await (const { of, text } of partsOfSheet(pieces)) {
    if (of === 'frame') continue;
    let row: RowInFile | undefined;
    for (const [, ofRow, ofCell = '', content] of plainXml(text).matchAll(element)) {
      if (ofRow !== undefined) {
        if (row) yield row;
        row = rowOf(ofRow, last);
        last = row.row;
      } else if (row) {
        const address = attributeOf(ofCell, 'r');
        const after = row.cells.at(-1)?.column ?? -1;
        row.cells.push(
          cellOf(ofCell, content, address ? columnIndex(address.replace(/[0-9]+/, '')) : after + 1),
        );
      }
    }
    if (row) yield row;
  }
}
