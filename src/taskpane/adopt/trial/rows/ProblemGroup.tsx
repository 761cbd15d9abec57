import { Text } from '@fluentui/react-components';
import { cellKey } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { Problem } from '../../../../procedure/adoption/rows/plannedRow';
import { Button } from '../../../../ui/controls/Button';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { fixCell } from '../state/changeChoices';
import { decideRows } from '../state/changeChoices';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import type { FindingGroup } from '../state/findings';
import { ProblemLine } from './ProblemLine';
import { shortened } from './shortened';
import type { Trial } from '../state/useTrial';

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
    <Disclosure
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
    </Disclosure>
  );
}
