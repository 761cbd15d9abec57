import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { ComplaintField, RowId } from '../../../../src/procedure/complaint/complaint';
import { inspectionContext } from '../../../../src/procedure/inspection/cells/inspectionContext';
import { inspectedFields } from '../../../../src/procedure/inspection/inspectedFields';
import { inspectRow } from '../../../../src/procedure/inspection/inspectRow';
import { serialOf } from '../../../../src/workbook/sheet/serial';

type Cells = Partial<Record<ComplaintField, string | number>>;

const lists = { categories: [], departments: [], employees: [], channels: [] };
const context = inspectionContext({ today: toDay('2026-07-08'), words: workbookTexts.nl, lists });
const day = (text: string) => serialOf(toDay(text));

/** What is found in a row with these cells, by field. */
const found = (cells: Cells) =>
  inspectRow(
    { position: 0, rowId: 'r1' as RowId, values: inspectedFields.map((field) => cells[field] ?? '') },
    context,
  ).map(({ field, finding }) => [field, finding.kind]);

describe('cells that say something together', () => {
  it.each<[string, Cells, string[][]]>([
    ['closed with its date', { status: 'Gesloten', closedOn: day('2026-06-10') }, []],
    ['open without one', { status: 'Doorgegeven' }, []],
    ['nothing at all', {}, []],
    [
      'a closing date and an open status',
      { status: 'Doorgegeven', closedOn: day('2026-06-10') },
      [['status', 'closedButOpen']],
    ],
    ['a closing date and no status', { closedOn: day('2026-06-10') }, [['status', 'closedButOpen']]],
    ['a status of the end and no date', { status: 'Ingetrokken' }, [['closedOn', 'noClosingDate']]],
    [
      'a status that nobody can read',
      { status: 'weg', closedOn: day('2026-06-10') },
      [['status', 'unknownWords']],
    ],
    [
      'a closing date that is still text',
      { status: 'Gesloten', closedOn: '13-06-2026' },
      [['closedOn', 'dates']],
    ],
    [
      'a call before the complaint',
      { receivedOn: day('2026-06-10'), calledOn: day('2026-06-09'), callbackOn: day('2026-06-10') },
      [['calledOn', 'beforeReceipt']],
    ],
    [
      'an hour of the same day',
      { receivedOn: day('2026-06-10') + 0.5, calledOn: day('2026-06-10') },
      [['receivedOn', 'dates']],
    ],
  ])('%s', (_, cells, kinds) => {
    expect(found(cells)).toEqual(kinds);
  });
});
