import { satisfactions } from '../../../procedure/complaint/complaint';
import { shareOf } from '../../../procedure/quarterReport/counted/shareOf';
import type { Handled } from '../../../procedure/quarterReport/quarterFigures';
import type { Block } from './quarterInput';
import { count, header, reportColumns, share, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';

/** The sentences run on over the columns beside them. */
const room = Array.from({ length: reportColumns - 5 }, () => null);

/** Working days may be halves: the median of an even number of complaints. */
const workingDays = (days: number | null): SheetCell =>
  days === null ? words('–') : { number: days, format: '0.0' };

/** How the office kept its word: callbacks, lead time, satisfaction, serious and repeated complaints; now and before. */
export const handlingBlock: Block = ({ figures, texts: { handling } }) => {
  const { promises, satisfaction, serious, repeats, stock, previous, lastYear } = figures;
  const line = (label: string, read: (of: Handled) => SheetCell, part?: number | null): SheetLine => ({
    style: 'row',
    cells: [
      words(label),
      ...room,
      read(figures),
      part === undefined ? null : share(part),
      ...[previous, lastYear].map((other) => (other === null ? words('–') : read(other))),
    ],
  });
  const promised = promises.kept + promises.broken;
  const answered = satisfactions.reduce((sum, code) => sum + satisfaction.answers[code], 0);
  return [
    header([handling.heading, ...room.map(() => ''), ...handling.columns], 'tallHeader'),
    line(handling.kept, (of) => count(of.promises.kept), promises.share),
    line(handling.broken, (of) => count(of.promises.broken), shareOf(promises.broken, promised)),
    line(handling.median, (of) => workingDays(of.leadTime.median)),
    line(handling.ninetieth, (of) => workingDays(of.leadTime.ninetiethPercentile)),
    ...satisfactions.map((code) =>
      line(
        handling.answers[code],
        (of) => count(of.satisfaction.answers[code]),
        shareOf(satisfaction.answers[code], answered),
      ),
    ),
    line(
      handling.firstTimeRight,
      (of) => count(of.satisfaction.firstTimeRight),
      satisfaction.firstTimeRightShare,
    ),
    line(handling.restarted, (of) => count(of.satisfaction.restarted)),
    line(handling.serious, (of) => count(of.serious.received), shareOf(serious.received, stock.received)),
    line(
      handling.headInformedInTime,
      (of) => count(of.serious.headInformedInTime),
      shareOf(serious.headInformedInTime, serious.received),
    ),
    line(
      handling.letterSent,
      (of) => count(of.serious.letterSent),
      shareOf(serious.letterSent, serious.received),
    ),
    line(handling.repeats, (of) => count(of.repeats), shareOf(repeats, stock.received)),
  ];
};
