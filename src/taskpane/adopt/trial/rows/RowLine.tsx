import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from '../../../../ui/controls/Button';
import { narrow, textSize } from '../../../../ui/theme/looks';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'center',
    gap: '8px',
    ...textSize(200),
  },
  below: {
    gridColumn: '2 / -1',
    [narrow]: { gridColumn: 1 },
    color: tokens.colorPaletteRedForeground1,
  },
});

interface RowLineProps {
  row: number;
  onShow: (row: number) => void;
  onLeaveOut: () => void;
  children: ReactNode;
  /** What is wrong, below the line. */
  below?: ReactNode;
}

/** Something about one row of the list, which can be shown in the sheet and left out. */
export function RowLine({ row, onShow, onLeaveOut, children, below }: RowLineProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  return (
    <div className={styles.root}>
      <RowButton row={row} onShow={onShow} />
      {children}
      <Button size="small" aria-label={adopt.trial.leaveRowOut(row)} onClick={onLeaveOut}>
        {adopt.trial.leave}
      </Button>
      {below && <span className={styles.below}>{below}</span>}
    </div>
  );
}
