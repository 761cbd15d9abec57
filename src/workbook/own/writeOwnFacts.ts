import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { RowId } from '../../procedure/complaint/complaint';
import type { CellValue, OwnFact } from '../../procedure/complaint/own/ownColumn';
import { formatDay } from '../../procedure/calendar/day';
import type { OwnTyped } from '../../procedure/complaint/own/ownEntry';
import type { OwnChange, OwnPort } from '../../usecases/ports/ownPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { ownCell, ownFormat } from '../columns/ownCell';
import { columnHeaders } from '../columns/layout';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { tableNames } from '../names/tableNames';
import { changeRows } from '../record/changeRows';
import { serialOfMoment } from '../sheet/serial';
import { shortened } from '../sheet/shortened';
import { sideTables } from '../side/sideTables';
import type { RecordSchema } from '../table/schema';
import type { Session } from '../table/session';
import { twice } from '../table/twice';
import { attempt, type FormattedFact } from './readOwnFacts';

type OwnRow = Record<string, CellValue>;
type Log = Parameters<OwnPort['write']>[2];
type Written = { kind: 'written' | 'changed'; facts: OwnFact[] };

/** A key that is no header of an office. */
const keyOf = (index: number): string => `own ${index}`;

/** What a column is for is asked once more first: who types a date in what holds text by now has to know. */
export function writeOwnFacts(
  session: Session,
  rowId: RowId,
  changes: readonly OwnChange[],
  log: Log,
): Promise<Outcome<Written>> {
  return runBatch(session, async (context) => {
    const read = async () => twice(() => attempt(context, session, rowId));
    const before = await read();
    const isAsShown = changes.every(({ column, seen }) => {
      const { fact } = factOf(before, column.header);
      return fact.kind === column.kind && fact.kind !== 'calculated' && fact.value === seen;
    });
    const facts = async (): Promise<OwnFact[]> => (await read()).map(({ fact }) => fact);
    if (!isAsShown) return { kind: 'changed', facts: before.map(({ fact }) => fact) };

    const { language } = (await knowTable(context, session)).layout;
    const texts = workbookTexts[language].log;
    const cells = changes.map((change, index): [string, CellValue] => [keyOf(index), ownCell(change.typed)]);
    const said = changes.map(({ column, typed }) => {
      const { shown } = factOf(before, column.header).fact;
      return `${column.header} ${shortened(shown) || texts.blank} → ${shortened(textOf(typed)) || texts.blank}`;
    });
    const changed = await changeRows(context, session, schemaOf(changes, before), language, {
      rows: [
        {
          identity: { rowId },
          seen: Object.fromEntries(changes.map(({ seen }, index) => [keyOf(index), seen])),
          changes: Object.fromEntries(cells),
        },
      ],
      tables: [sideTables.log],
      lines: ([found]) => {
        const line = {
          at: serialOfMoment(log.at),
          caseNumber: String(found?.['caseNumber'] ?? ''),
          by: log.by,
          what: `${texts.events.edited}: ${said.join('; ')}`,
          rowId,
        };
        return [{ table: sideTables.log, lines: [line] }];
      },
    });
    return { kind: changed.kind, facts: await facts() };
  });
}

/** @throws Refusal `columnMissing` */
function factOf(facts: readonly FormattedFact[], header: string): FormattedFact {
  const found = facts.find(({ fact }) => fact.header === header);
  if (!found) throw new Refusal({ code: 'columnMissing', name: header });
  return found;
}

/** The row as far as its columns are to be changed: text stays text, and a date keeps how the office shows it. */
function schemaOf(changes: readonly OwnChange[], facts: readonly FormattedFact[]): RecordSchema<OwnRow> {
  const formatOf = ({ column, typed }: OwnChange): string =>
    ownFormat(typed, String(factOf(facts, column.header).format));
  return {
    name: tableNames.complaints,
    formats: Object.fromEntries(changes.map((change, index) => [keyOf(index), formatOf(change)])),
    headers: (language: RegisterLanguage) => {
      const ours = columnHeaders(language);
      return new Map([
        ...(['rowId', 'caseNumber'] as const).map((key) => [key, ours.get(key) ?? key] as const),
        ...changes.map(({ column }, index) => [keyOf(index), column.header] as const),
      ]);
    },
    identity: ['rowId'],
    read: (_, keys, row) =>
      Object.fromEntries(
        keys.flatMap((key, place) => (key === null ? [] : [[key, row[place] as CellValue]])),
      ),
    cell: (_, __, value) => (typeof value === 'boolean' ? String(value) : value),
    isColoured: true,
  };
}

function textOf(typed: OwnTyped): string {
  if (typed.kind === 'text') return typed.text;
  return typed.kind === 'day' ? formatDay(typed.day) : String(typed.number);
}
