import { satisfactions } from '../../../procedure/complaint/complaint';
import { shareOf } from '../../../procedure/quarterReport/counted/shareOf';
import type { Block } from './quarterInput';
import { count, header, reportColumns, share, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';

/** The sentences run on over the columns beside them. */
const room = Array.from({ length: reportColumns - 5 }, () => null);

/** Working days may be halves: the median of an even number of complaints. */
const workingDays = (days: number | null): SheetCell =>
  days === null ? words('–') : { number: days, format: '0.0' };

/** How the office kept its word: callbacks, lead time, satisfaction, serious and repeated complaints. */
export const handlingBlock: Block = ({ figures, texts: { handling } }) => {
  const { promises, leadTime, satisfaction, serious, repeats, stock, previous, lastYear } = figures;
  const line = (
    label: string,
    value: SheetCell,
    part: number | null | undefined,
    earlier: readonly (SheetCell | null)[] = [],
  ): SheetLine => ({
    style: 'row',
    cells: [words(label), ...room, value, part === undefined ? null : share(part), ...earlier],
  });
  const before = (read: (handled: NonNullable<typeof previous>) => SheetCell) =>
    [previous, lastYear].map((handled) => (handled === null ? words('–') : read(handled)));
  const promised = promises.kept + promises.broken;
  const answered = satisfactions.reduce((sum, code) => sum + satisfaction.answers[code], 0);
  return [
    header([handling.heading, ...room.map(() => ''), ...handling.columns], 'tallHeader'),
    line(
      handling.kept,
      count(promises.kept),
      promises.share,
      before((of) => count(of.promises.kept)),
    ),
    line(
      handling.broken,
      count(promises.broken),
      shareOf(promises.broken, promised),
      before((of) => count(of.promises.broken)),
    ),
    line(
      handling.median,
      workingDays(leadTime.median),
      undefined,
      before((of) => workingDays(of.leadTime.median)),
    ),
    line(
      handling.ninetieth,
      workingDays(leadTime.ninetiethPercentile),
      undefined,
      before((of) => workingDays(of.leadTime.ninetiethPercentile)),
    ),
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
