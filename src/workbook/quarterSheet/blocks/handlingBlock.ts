import { satisfactions } from '../../../procedure/complaint/complaint';
import { shareOf } from '../../../procedure/quarterReport/shareOf';
import type { Block } from './quarterInput';
import { count, header, reportColumns, share, words } from './sheetLine';
import type { SheetCell, SheetLine } from './sheetLine';

/** The sentences run on over the columns beside them. */
const room = Array.from({ length: reportColumns - 3 }, () => null);

/** Working days may be halves: the median of an even number of complaints. */
const workingDays = (days: number | null): SheetCell =>
  days === null ? words('–') : { number: days, format: '0.0' };

/** How the office kept its word: callbacks, lead time, satisfaction, serious and repeated complaints. */
export const handlingBlock: Block = (_row, { figures, texts: { handling } }) => {
  const { promises, leadTime, satisfaction, serious, repeats, stock } = figures;
  const line = (label: string, value: SheetCell, part: number | null | undefined): SheetLine => ({
    style: 'row',
    cells: [words(label), ...room, value, part === undefined ? null : share(part)],
  });
  const promised = promises.kept + promises.broken;
  const answered = satisfactions.reduce((sum, code) => sum + satisfaction.answers[code], 0);
  return [
    header([handling.heading, ...room.map(() => ''), ...handling.columns]),
    line(handling.kept, count(promises.kept), promises.share),
    line(handling.broken, count(promises.broken), shareOf(promises.broken, promised)),
    line(handling.median, workingDays(leadTime.median), undefined),
    line(handling.ninetieth, workingDays(leadTime.ninetiethPercentile), undefined),
    ...satisfactions.map((code) =>
      line(
        handling.answers[code],
        count(satisfaction.answers[code]),
        shareOf(satisfaction.answers[code], answered),
      ),
    ),
    line(handling.firstTimeRight, count(satisfaction.firstTimeRight), satisfaction.firstTimeRightShare),
    line(handling.restarted, count(satisfaction.restarted), undefined),
    line(handling.serious, count(serious.received), shareOf(serious.received, stock.received)),
    line(
      handling.headInformedInTime,
      count(serious.headInformedInTime),
      shareOf(serious.headInformedInTime, serious.received),
    ),
    line(handling.letterSent, count(serious.letterSent), shareOf(serious.letterSent, serious.received)),
    line(handling.repeats, count(repeats), shareOf(repeats, stock.received)),
  ];
};
