import { Text } from '@fluentui/react-components';
import { cellKey } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { Problem } from '../../../../procedure/adoption/rows/plannedRow';
import { Button } from '../../../../ui/controls/Button';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { Disclosure } from './Disclosure';
import type { FindingGroup } from '../state/findings';
import { ProblemLine } from './ProblemLine';
import { shortened } from './shortened';

interface ProblemGroupProps {
  group: FindingGroup<Problem>;
  header: string;
  fixes: AdoptionChoices['fixes'];
  onShow: (row: number) => void;
  onFix: (row: number, column: number, text: string) => void;
  onLeaveOut: (rows: readonly number[]) => void;
}

/** One kind of problem in one column: mend it here, leave the rows out, or let them be flagged. */
export function ProblemGroup({ group, header, fixes, onShow, onFix, onLeaveOut }: ProblemGroupProps) {
  const { adopt } = useFurtherTexts();
  const { trial } = adopt;
  const [example] = group.first;
  const rest = group.count - group.first.length;
  return (
    <Disclosure
      title={`${header}: ${trial.problems[group.code]} (${adopt.number(group.count)})`}
      example={example && trial.quoted(shortened(example.original))}
    >
      {() => (
        <>
          <Text size={200}>{trial.problemHint}</Text>
          {group.first.map((problem) => (
            <ProblemLine
              key={`${problem.row} ${problem.column}`}
              problem={problem}
              header={header}
              tried={fixes.has(cellKey(problem.row, problem.column))}
              onShow={onShow}
              onFix={(text) => onFix(problem.row, problem.column, text)}
              onLeaveOut={() => onLeaveOut([problem.row])}
            />
          ))}
          {rest > 0 && <Text size={200}>{trial.more(rest)}</Text>}
          {group.rows.length > 1 && (
            <Button size="small" onClick={() => onLeaveOut(group.rows)}>
              {trial.leaveAllOut(group.rows.length)}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}
