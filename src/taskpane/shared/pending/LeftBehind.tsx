import { useEffect } from 'react';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { Fault } from '../../../usecases/ports/ports';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { UnderWay } from './usePending';

interface LeftBehindProps<Row> {
  underWay: UnderWay<Row>;
  /** The row that is in front: there it is told where it was tried. */
  shown: RowId | null;
  sentence: (row: Row, fault: Fault) => string;
  /** Of the button that leads to the row. */
  label: string;
  onShow: (row: Row) => void;
}

/** Tells which changes could not be written while something else was in front, and leads to theirs. */
export function LeftBehind<Row extends { rowId: RowId }>({
  underWay: { failures, seen },
  shown,
  sentence,
  label,
  onShow,
}: LeftBehindProps<Row>) {
  const { kept } = useFurtherTexts();
  useSeenInFront(shown, { failures, seen });
  return failures.flatMap(({ row, fault }) =>
    row.rowId === shown
      ? []
      : [
          <Notice
            key={row.rowId}
            sentence={sentence(row, fault)}
            action={{ label, run: () => onShow(row) }}
            alternative={{ label: kept.seen, run: () => seen(row.rowId) }}
          />,
        ],
  );
}

/** What failed of the row that is in front was told there. */
export function useSeenInFront<Row extends { rowId: RowId }>(
  shown: RowId | null,
  { failures, seen }: Pick<UnderWay<Row>, 'failures' | 'seen'>,
): void {
  const isShown = failures.some(({ row }) => row.rowId === shown);
  useEffect(() => {
    if (shown !== null && isShown) seen(shown);
  }, [isShown, shown, seen]);
}
