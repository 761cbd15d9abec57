import { parseXml, walk } from '@cj-tech-master/excelts/xml';

/** Built-in number formats whose code doesn't depend on the language of Excel (ECMA-376, 18.8.30). */
const builtIn: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** The id of a number format in a file's styles; `undefined` when no cell uses it. */
export function numberFormatId(stylesXml: string, numberFormat: string): number | undefined {
  const known = builtIn.get(numberFormat);
  if (known !== undefined || stylesXml === '') return known;
  let found: number | undefined;
  walk(parseXml(stylesXml).root, ({ name, attributes }) => {
    if (name === 'numFmt' && attributes['formatCode'] === numberFormat)
      found = Number(attributes['numFmtId']);
  });
  return found;
}

/** The code of a built-in number format. */
export const builtInFormat = (id: number): string | undefined =>
  [...builtIn].find(([, known]) => known === id)?.[0];
