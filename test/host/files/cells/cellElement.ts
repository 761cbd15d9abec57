import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { FormulaError, type CellValue } from '../../formulas/FormulaError';

// A file knows these and a few more; the local Excel's own error becomes #VALUE!.
const fileErrors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
]);

export interface WrittenCell {
  /** `B7`. */
  address: string;
  /** Of its format among the file's formats; 0: none. */
  format: number;
  /** As XML, without `=`. */
  formula: string | undefined;
  value: CellValue;
}

/** The attribute that says of which kind a cell's value is, and the value. */
function valueOf(value: Exclude<CellValue, null>, isResult: boolean, placeOf: (text: string) => number) {
  if (value instanceof FormulaError)
    return ['e', fileErrors.has(value.code) ? value.code : '#VALUE!'] as const;
  if (typeof value === 'boolean') return ['b', Number(value)] as const;
  if (typeof value === 'number') return [null, value] as const;
  // What a formula gave stands with it.
  return isResult ? (['str', xmlEncode(value)] as const) : (['s', placeOf(value)] as const);
}

/** A cell as a sheet's part holds it. @param placeOf the place of a text among the shared ones */
export function cellElement(
  { address, format, formula, value }: WrittenCell,
  placeOf: (text: string) => number,
): string {
  const isResult = formula !== undefined;
  const [kind, inside] = value === null ? [null, null] : valueOf(value, isResult, placeOf);
  const start = `<c r="${address}"${format > 0 ? ` s="${format}"` : ''}${kind === null ? '' : ` t="${kind}"`}`;
  const content = (isResult ? `<f>${formula}</f>` : '') + (inside === null ? '' : `<v>${inside}</v>`);
  return content === '' ? `${start}/>` : `${start}>${content}</c>`;
}
