import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';
import { underWayAtMost } from '../../procedure/lifeCycle/crossing';
import type { OthersBeside, WrittenChange } from '../../procedure/lifeCycle/crossing';
import { minutesBetween } from '../../procedure/calendar/moment';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Changes } from '../../usecases/ports/ports';
import { saysSame, toldInLog } from '../case/toldInLog';
import { momentOf } from '../sheet/serial';
import type { ReadLine } from '../side/sideLines';

/** What the lines of others say of the cells of a change: the log tells every change from another. */
export function othersInLog(
  language: RegisterLanguage,
  { before, changes, log }: WrittenChange,
  found: Complaint,
  others: readonly ReadLine[],
): Omit<OthersBeside, 'round' | 'wasGone'> {
  const lines = others.flatMap(({ rowId: whose, at, by, what }) => {
    const moment = momentOf(at);
    return whose === before.rowId && moment !== null
      ? [{ at: moment, by: String(by), what: String(what) }]
      : [];
  });
  const fields = Object.keys(changes) as Exclude<ComplaintField, 'rowId'>[];
  const columnNames = workbookTexts[language].columns;
  const says = (what: string, words: string) => what.includes(`: ${words}`) || what.includes(`; ${words}`);
  const isAbout = (what: string, field: ComplaintField) => says(what, `${columnNames[field]} `);
  const { rowId } = before;
  const told = (field: (typeof fields)[number], from: Changes, to: Changes) =>
    toldInLog({ language, rowId }, field, { from, to });
  const saysAlike = (what: string, field: (typeof fields)[number]) =>
    what
      .split(/[:;] /)
      .some(
        (part) =>
          part.startsWith(`${columnNames[field]} `) && part.endsWith(` → ${told(field, before, changes).to}`),
      );
  // What reads as it did before can't be told from it.
  const ours = fields.filter((field) => !saysSame(language, field, before, changes));
  const beganFrom = (cells: Changes) => (line: (typeof lines)[number]) => {
    const about = ours.filter((field) => isAbout(line.what, field));
    return about.length > 0 && about.every((field) => says(line.what, told(field, cells, found).from));
  };

  const wentOn = lines.filter(({ at }) => at >= log.at).filter(beganFrom(changes));
  const first = lines.filter(beganFrom(before)).find(({ at, what }) => {
    const leadsHere = (field: (typeof ours)[number]) => {
      const { from, to } = told(field, before, found);
      return says(what, `${from}${to}`);
    };
    return minutesBetween(log.at, at) >= -underWayAtMost || ours.some(leadsHere);
  });
  const theirs = lines.filter((line) => first && line.at >= first.at && !wentOn.includes(line));
  return {
    wentOn: wentOn.length > 0,
    crossed: fields.filter((field) => theirs.some(({ what }) => isAbout(what, field))),
    alike: fields.filter((field) => theirs.some(({ what }) => saysAlike(what, field))),
    by: theirs.at(-1)?.by ?? null,
  };
}
