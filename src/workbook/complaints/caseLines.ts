import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import { valueInWords } from '../../procedure/complaint/valueInWords';
import { roundFields } from '../../procedure/lifeCycle/round';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CaseStep, Changes, Language } from '../../usecases/ports/ports';
import { cellOf } from '../columns/rowOf';
import { serialOfMoment } from '../sheet/serial';
import { shortened } from '../sheet/shortened';
import { sideTables } from '../side/sideTables';
import type { TableLine } from '../table/tableLine';

/** The lines that go with a change of a case, as it was found: a finished round, and always the log. */
export function caseLines(
  language: Language,
  found: Complaint,
  changes: Changes,
  { log, round }: CaseStep,
): TableLine[] {
  const { rowId } = found;
  const caseNumber = changes.caseNumber ?? found.caseNumber;
  const inLog: TableLine = {
    table: sideTables.log,
    cells: {
      at: serialOfMoment(log.at),
      caseNumber,
      by: log.by,
      what: whatHappened(language, found, changes, log),
      rowId,
    },
  };
  if (!round) return [inLog];
  const cells = roundFields.map((field) => [field, cellOf(language, field, round[field])]);
  return [{ table: sideTables.rounds, cells: { ...Object.fromEntries(cells), caseNumber, rowId } }, inLog];
}

/** @example Gewijzigd: Naam J. Bos → J. Bosch; Telefoon leeg → 06 12345678 */
function whatHappened(
  language: Language,
  found: Complaint,
  changes: Changes,
  { event, note = '' }: CaseStep['log'],
): string {
  const texts = workbookTexts[language];
  const { columns, log } = texts;
  const fields = Object.keys(changes) as Exclude<ComplaintField, 'rowId'>[];
  const said = fields.flatMap((field) => {
    const before = shortened(valueInWords(texts, field, found[field])) || log.blank;
    const after = shortened(valueInWords(texts, field, changes[field] ?? null)) || log.blank;
    return before === after && found[field] === changes[field]
      ? []
      : `${columns[field]} ${before} → ${after}`;
  });
  return [
    log.events[event],
    ...(note === '' ? [] : [note]),
    ...(said.length > 0 ? [said.join('; ')] : []),
  ].join(': ');
}
