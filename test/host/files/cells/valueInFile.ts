import { FormulaError, type CellValue } from '../../formulas/FormulaError';
import type { CellInFile } from './rowsInFile';
import { textInFile, type TextInFile } from './textsInFile';

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

interface Read {
  value: CellValue;
  isRich: boolean;
}

const plain = (value: CellValue): Read => ({ value, isRich: false });
const ofText = ({ text, isRich }: TextInFile): Read => ({ value: text, isRich });

/** What a cell says, or what its formula gave: dates as serial numbers, which begin `later` days before 1904 or 0. */
export function valueInFile(
  { kind, value, inline }: CellInFile,
  texts: readonly TextInFile[],
  later: number,
): Read {
  if (kind === 'inlineStr') return inline === undefined ? plain(null) : ofText(textInFile(inline));
  if (kind === 'str') return plain(value ?? null);
  if (value === undefined || value === '') return plain(null);
  switch (kind) {
    case 's': {
      const shared = texts[Number(value)];
      if (!shared) throw new Error(`The file has no text ${value}.`);
      return ofText(shared);
    }
    case 'b':
      return plain(value === '1' || value === 'true');
    case 'e':
      return plain(FormulaError.of(value));
    case 'd':
      return plain(Date.parse(`${value}Z`) / MILLISECONDS_PER_DAY + SERIAL_OF_1970 - later);
    default:
      return plain(Number(value));
  }
}
