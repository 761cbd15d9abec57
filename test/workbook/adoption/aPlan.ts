import type { ComplaintMeaning } from '../../../src/procedure/adoption/columns/complaintMeanings';
import type { PlannedRow } from '../../../src/procedure/adoption/rows/plannedRow';
import type { FoundList } from '../../../src/procedure/adoption/cells/sourceList';
import type { CaseNumber, RowId } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import type { AdoptionRequest, AdoptionWay } from '../../../src/usecases/ports/adoptionPorts';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { dayOf } from '../../../src/workbook/sheet/serial';
import { aComplaint } from '../../fixtures/aComplaint';
import { valueOf } from '../../fixtures/valueOf';
import { foundList, pasteList, patiently } from './aList';

export const headers = ['Nr', 'Datum', 'Naam', 'Wat was er', 'Wijk', 'Behandelaar'];
export const mapping: (ComplaintMeaning | null)[] = [
  'caseNumber',
  'receivedOn',
  'name',
  'account',
  null,
  'followUpBy',
];

/** A small list with its kinds of mess: a blank row, a date as text, a total, things that look like formulas. */
export const messy = [
  headers,
  ['K1', 45_000, 'J. Bos', 'te laat', 'Noord', 'Ans'],
  ['K2', '3 mei 2023', "'s-Gravesande ", '=1+1', '51e7362012485952', 'Bea'],
  ['', '', '', '', '', ''],
  ['K3', 45_002, 'L. Smit', '-', 12.5, 'ans'],
  ['Totaal', 3, '', '', '', ''],
];

const complaintOf = ([nr, date, name, account, , by]: (string | number)[], row: number) =>
  aComplaint({
    rowId: `x-${row}` as RowId,
    caseNumber: String(nr) as CaseNumber,
    receivedOn: dayOf(date) ?? toDay('2023-05-03'),
    name: String(name).trim(),
    account: String(account),
    followUpBy: by === 'ans' ? 'Ans' : String(by),
  });

/** What the dry run would say of the messy list. */
export function messyRows(rows: (string | number)[][] = messy.slice(1)): PlannedRow[] {
  return rows.map((cells, position): PlannedRow => {
    const row = position + 2;
    const none = { corrections: [], problems: [], missing: [] };
    if (cells[0] === '' || cells[0] === 'Totaal') {
      const reason = cells[0] === '' ? 'blank' : 'total';
      return { row, outcome: 'leftOut', complaint: null, ...none, reason };
    }
    const complaint = complaintOf(cells, row);
    if (typeof cells[1] === 'number') return { row, outcome: 'complaint', complaint, ...none, reason: null };
    return {
      row,
      outcome: 'flagged',
      complaint,
      corrections: [
        { column: 1, field: 'receivedOn', code: 'textDate', original: String(cells[1]), now: '03-05-2023' },
        { column: 2, field: 'name', code: 'spaces', original: String(cells[2]), now: complaint.name },
      ],
      problems: [{ column: 3, field: 'account', code: 'tooLong', original: String(cells[3]) }],
      missing: [],
      reason: null,
    };
  });
}

interface Asked {
  way?: AdoptionWay;
  rows?: (string | number)[][];
  place?: Parameters<typeof foundList>[2];
}

/** Pastes the list and reads it, as somebody at the pane would, up to what is asked of the adoption. */
export async function anAdoption({
  way = 'copy',
  rows = messy,
  place = {},
}: Asked = {}): Promise<AdoptionRequest> {
  await pasteList(rows, place);
  return aRequest(foundList(headers, rows.length - 1, place), way);
}

export async function aRequest(list: FoundList, way: AdoptionWay): Promise<AdoptionRequest> {
  const source = valueOf(await createAdoption().readList(list, patiently));
  if (!source) throw new Error('Nobody cancelled');
  return {
    run: 'run1',
    way,
    language: 'nl',
    source,
    mapping,
    rows: messyRows(source.rows.map(({ values }) => values as (string | number)[])).map(
      (planned, position) => ({
        ...planned,
        row: source.rows[position]?.row ?? 0,
      }),
    ),
    additions: { departments: [], employees: ['Ans', 'Bea'], categories: ['Wegen'], channels: [] },
    today: toDay('2026-07-01'),
    by: 'Ans',
  };
}
