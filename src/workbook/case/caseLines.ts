import { cellLimit } from '../../procedure/text/checkText';
import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import { roundFields } from '../../procedure/lifeCycle/round';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { CaseStep, Changes } from '../../usecases/ports/ports';
import { saysSame, toldInLog } from './toldInLog';
import { cellOf } from '../columns/rowOf';
import { serialOfMoment } from '../sheet/serial';
import type { TableLine } from '../table/tableLine';

/** A line that goes with a change of a case. */
export interface CaseLine {
  table: 'rounds' | 'log';
  cells: TableLine['cells'];
}

/** The lines that go with a change of a case, as it was found: a finished round, and always the log. */
export function caseLines(
  language: RegisterLanguage,
  found: Complaint,
  changes: Changes,
  { log, round }: Omit<CaseStep, 'seen'>,
): CaseLine[] {
  const { rowId } = found;
  const caseNumber = changes.caseNumber ?? found.caseNumber;
  const inLog: CaseLine = {
    table: 'log',
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
  return [{ table: 'rounds', cells: { ...Object.fromEntries(cells), caseNumber, rowId } }, inLog];
}

/** @example Gewijzigd: Naam gewijzigd (k7 → p3); Ernst normaal → ernstig */
function whatHappened(
  language: RegisterLanguage,
  found: Complaint,
  changes: Changes,
  { event, note = '' }: CaseStep['log'],
): string {
  const fields = Object.keys(changes) as Exclude<ComplaintField, 'rowId'>[];
  const { rowId } = found;
  const said = fields.flatMap((field) => {
    if (found[field] === changes[field] && saysSame(language, field, found, changes)) return [];
    const { from, to } = toldInLog({ language, rowId }, field, { from: found, to: changes });
    return `${from}${to}`;
  });
  const what = [
    workbookTexts[language].log.events[event],
    ...(note === '' ? [] : [note]),
    ...(said.length > 0 ? [said.join('; ')] : []),
  ].join(': ');
  // A reason may fill a cell by itself.
  return what.slice(0, cellLimit);
}
