import type { SourceValue } from '../../adoption/cells/sourceList';
import { sourceText } from '../../adoption/cells/sourceText';
import { mend, question } from './cellFinding';
import type { CellFinding } from './cellFinding';
import { inspectText } from './inspectText';
import { tidyText } from './tidyText';

/** A Dutch number without its zero, which a cell that holds a number loses. */
const withoutZero = /^[1-9]\d{8}$/;
/** The same with its country, of which the plus went. */
const withoutPlus = /^31[1-9]\d{8}$/;
/** What Excel shows of a long number, once that was copied as text: its last digits are gone. */
const shortened = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** A phone number; one that Excel took for a number has lost its zero or its plus, and gets it back. */
export function inspectPhone(value: SourceValue): CellFinding | null {
  const digits = tidyText(sourceText(value));
  if (withoutZero.test(digits)) return mend('phones', `0${digits}`);
  if (withoutPlus.test(digits)) return mend('phones', `+${digits}`);
  if (shortened.test(digits)) return question('unsureNumbers');
  return inspectText(value, true);
}
