import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Problem } from '../../../procedure/adoption/plannedRow';
import { Button } from '../../../ui/Button';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { FixField } from './FixField';
import type { Finding } from './findings';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { gridColumn: '2 / -1', color: tokens.colorPaletteRedForeground1 },
});

interface ProblemLineProps {
  problem: Finding<Problem>;
  header: string;
  /** Something was typed instead, and that isn't right either. */
  tried: boolean;
  onShow: (row: number) => void;
  onFix: (text: string) => void;
  onLeaveOut: () => void;
}

/** One cell that isn't right, to be mended in its place, or its row left out. */
export function ProblemLine({ problem, header, tried, onShow, onFix, onLeaveOut }: ProblemLineProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const { trial } = adopt;
  const id = useId();
  return (
    <div className={styles.root}>
      <RowButton row={problem.row} onShow={onShow} />
      <FixField
        problem={problem}
        label={trial.fixLabel(problem.row, header)}
        wrongId={tried ? id : null}
        onFix={onFix}
      />
      <Button size="small" aria-label={trial.leaveRowOut(problem.row)} onClick={onLeaveOut}>
        {trial.leave}
      </Button>
      {tried && (
        <span id={id} role="alert" className={styles.wrong}>
          {trial.stillWrong(trial.problems[problem.code])}
        </span>
      )}
    </div>
  );
}
