import type { SourceValue } from '../../adoption/cells/sourceList';
import { sourceText } from '../../adoption/cells/sourceText';
import { mend, question } from './cellFinding';
import type { CellFinding } from './cellFinding';
import { tidyText } from './tidyText';

const whole = /^\d{1,4}$/;

/** A cell that should hold a count; as text Excel doesn't add it. */
export function inspectNumber(value: SourceValue): CellFinding | null {
  if (value === '' || (typeof value === 'number' && Number.isInteger(value) && value >= 0)) return null;
  const text = tidyText(sourceText(value));
  if (text === '') return mend('spaces', '');
  return typeof value === 'string' && whole.test(text)
    ? mend('numbers', Number(text))
    : question('unsureNumbers');
}
