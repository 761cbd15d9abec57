import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { filledRegister } from '../../bench/filledRegister';
import { asColleague } from '../sheetReading';

export const rows = 60;
export const quarter = { year: 2026, quarter: 3 } as const;
export const tab = 'Kwartaal 2026-K3';

/** 25 of 40 characters; half of all complaints are in the first. */
export const categories = Array.from({ length: 25 }, (_, at) => `Rubriek ${at} `.padEnd(40, 'x'));
const [first = ''] = categories;
export const crowded = first;

/** A register with lists as long as offices have them: every complaint of this year, most of them of the third quarter. */
export const wideRegister = () =>
  filledRegister(rows, (index): Partial<Complaint> => {
    const category = categories[index % 2 === 0 ? 0 : index % categories.length];
    const receivedOn = index < 6 ? toDay('2026-02-01') : addDays(toDay('2026-07-01'), index);
    const department = `Afdeling ${index % 12} met een lange naam`;
    return { category: category ?? '', receivedOn, department, summary: `Type ${index % 9}` };
  });

/** Somebody types over a column of the complaints, from top to bottom. */
export const typeOver = (header: string, told: (row: number) => string) =>
  asColleague(({ tables }) => {
    const body = tables.getItem('tblKlachten').columns.getItem(header).getDataBodyRange();
    body.values = Array.from({ length: rows }, (_, row) => [told(row)]);
  });
