import type { QuarterData } from '../../../usecases/ports/quarterPorts';
import { complaintsTable } from '../../complaints/complaintsTable';
import { normOf } from '../../lists/normOf';
import { listsOf, loadLists, loadSetting, namesOn } from '../../lists/readLists';
import { loadLaterSetting } from '../../names/laterSetting';
import { Refusal } from '../../host/refusal';
import { loadEnds } from './loadEnds';
import { loadRounds } from './loadRounds';
import { readBeside } from './readBeside';
import type { Reading } from './reading';
import { readRows } from './readRows';

interface ReadQuarter extends QuarterData {
  organisation: string;
  /** Complaints without a date of receipt: they are not among the dates. */
  undated: number;
}

/**
 * Reads what the figures of a quarter need, in two steps: this one loads the dates, which tell which rows matter, with the
 * lists and the rounds; what it gives reads those rows once the caller has synced. Rows that moved in between are seen by their
 * dates, and then all is read again, once.
 */
export function readQuarter(reading: Reading): () => Promise<ReadQuarter> {
  const { context, layout, quarter } = reading;
  const place = loadPlace(reading);
  const lists = loadLists(context);
  const organisation = loadSetting(context, 'organisation');
  const norm = loadLaterSetting(context, 'promiseNorm');
  const rounds = loadRounds(context, layout);
  const beside = readBeside(context, layout.language, quarter);
  return async () => {
    const { departments, categories, channels, holidays } = listsOf(lists, layout.language);
    const known = {
      restarts: rounds(),
      people: [...namesOn(lists.employees, layout.language), ...departments.map(({ head }) => head)],
    };
    const told = beside();
    const read = async ({ corner, ends }: ReturnType<typeof loadPlace>) =>
      readRows(reading, { ...known, corner: corner() }, await ends());
    const readAgain = async () => {
      const again = loadPlace(reading);
      await context.sync();
      return read(again);
    };
    const found = (await read(place)) ?? (await readAgain());
    if (found === null) throw new Refusal({ code: 'busy' });
    return {
      ...found,
      lists: { categories, channels, holidays },
      norm: normOf(norm()),
      ...(await told()),
      organisation: String(organisation.values[0]?.[0] ?? '').trim(),
    };
  };
}

/** The ends of all rows, and where they stand. */
function loadPlace(reading: Reading) {
  const header = complaintsTable(reading.context).getHeaderRowRange().load('rowIndex,columnIndex');
  return {
    ends: loadEnds(reading),
    corner: () => ({ row: header.rowIndex + 1, column: header.columnIndex }),
  };
}
