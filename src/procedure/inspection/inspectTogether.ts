import { spellingKey } from '../adoption/cells/textKey';
import { dayOfSerial } from '../calendar/serialDay';
import type { Complaint, ComplaintField } from '../complaint/complaint';
import { contradictionIn } from '../complaint/contradiction';
import { isDayField } from '../complaint/fields';
import type { SourceValue } from '../adoption/cells/sourceList';
import { question } from './cells/cellFinding';
import type { InspectionContext } from './cells/inspectionContext';
import { inspectedFields } from './inspectedFields';
import type { FoundInRow, InspectedRow } from './inspectedFields';

const at = (field: ComplaintField): number => inspectedFields.indexOf(field);
const [statusAt, closedAt, receivedAt] = [at('status'), at('closedOn'), at('receivedOn')];
const laterDays = inspectedFields.flatMap((field, index) =>
  isDayField(field) && field !== 'receivedOn' ? [{ field, index }] : [],
);

/** Cells that each say something, but not together: which of them is wrong nobody can tell from the sheet. */
export function inspectTogether({ values }: InspectedRow, context: InspectionContext): FoundInRow[] {
  return [...inspectEnding(values, context), ...inspectOrder(values)];
}

/** What can't be read is found cell by cell, and contradicts nothing. */
function inspectEnding(values: readonly SourceValue[], { choices }: InspectionContext): FoundInRow[] {
  const [word = '', closed = ''] = [values[statusAt], values[closedAt]];
  const code = choices.status.bySpelling.get(spellingKey(String(word)));
  const closedOn = typeof closed === 'number' ? dayOfSerial(closed) : null;
  if ((word !== '' && code === undefined) || (closed !== '' && closedOn === null)) return [];
  const status = (code ?? null) as Complaint['status'];
  const kind = contradictionIn({ status, closedOn });
  if (kind === null) return [];
  const field = kind === 'noClosingDate' ? 'closedOn' : 'status';
  return [{ field, value: values[at(field)] ?? '', finding: question(kind) }];
}

/** Nothing happens to a complaint before it is received. */
function inspectOrder(values: readonly SourceValue[]): FoundInRow[] {
  const received = values[receivedAt];
  if (typeof received !== 'number') return [];
  return laterDays.flatMap(({ field, index }) => {
    const value = values[index] ?? '';
    const isBefore = typeof value === 'number' && value < Math.floor(received) && dayOfSerial(value) !== null;
    return isBefore ? [{ field, value, finding: question('beforeReceipt') }] : [];
  });
}
