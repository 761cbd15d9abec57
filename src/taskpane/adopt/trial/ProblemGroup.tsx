import { Text } from '@fluentui/react-components';
import { cellKey } from '../../../procedure/adoption/adoptionChoices';
import type { Problem } from '../../../procedure/adoption/plannedRow';
import { Button } from '../../../ui/Button';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { fixCell } from './changeChoices';
import { decideRows } from './changeChoices';
import { Folded } from './Folded';
import type { FindingGroup } from './findings';
import { ProblemLine } from './ProblemLine';
import { shortened } from './shortened';
import type { Trial } from './useTrial';

interface ProblemGroupProps {
  group: FindingGroup<Problem>;
  trial: Trial;
}

/** One kind of problem in one column: mend it here, leave the rows out, or let them be flagged. */
export function ProblemGroup({ group, trial }: ProblemGroupProps) {
  const { adopt } = useFurtherTexts();
  const { trial: says } = adopt;
  const { choices, change, showRow, headerOf } = trial;
  const header = headerOf(group.first[0]?.column ?? -1);
  const leaveOut = (rows: readonly number[]) => change(decideRows(rows, 'leaveOut'));
  const [example] = group.first;
  const rest = group.count - group.first.length;
  return (
    <Folded
      title={`${header}: ${says.problems[group.code]} (${adopt.number(group.count)})`}
      example={example && says.quoted(shortened(example.original))}
    >
      {() => (
        <>
          <Text size={200}>{says.problemHint}</Text>
          {group.first.map((problem) => (
            <ProblemLine
              key={`${problem.row} ${problem.column}`}
              problem={problem}
              header={header}
              tried={choices.fixes.has(cellKey(problem.row, problem.column))}
              onShow={showRow}
              onFix={(text) => change(fixCell(problem.row, problem.column, text))}
              onLeaveOut={() => leaveOut([problem.row])}
            />
          ))}
          {rest > 0 && <Text size={200}>{says.more(rest)}</Text>}
          {group.rows.length > 1 && (
            <Button size="small" onClick={() => leaveOut(group.rows)}>
              {says.leaveAllOut(group.rows.length)}
            </Button>
          )}
        </>
      )}
    </Folded>
  );
}
