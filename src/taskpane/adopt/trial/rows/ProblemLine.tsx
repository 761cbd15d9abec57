import { useId } from 'react';
import type { Problem } from '../../../../procedure/adoption/rows/plannedRow';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { FixField } from './FixField';
import type { Finding } from '../state/findings';
import { RowLine } from './RowLine';

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
  const { adopt } = useFurtherTexts();
  const { trial } = adopt;
  const id = useId();
  const wrong = tried && (
    <span id={id} role="alert">
      {trial.stillWrong(trial.problems[problem.code])}
    </span>
  );
  return (
    <RowLine row={problem.row} onShow={onShow} onLeaveOut={onLeaveOut} below={wrong}>
      <FixField
        problem={problem}
        label={trial.fixLabel(problem.row, header)}
        wrongId={tried ? id : null}
        onFix={onFix}
      />
    </RowLine>
  );
}
