import { Text } from '@fluentui/react-components';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useMeaningLabel } from '../../shared/useMeaningLabel';
import { Disclosure } from './Disclosure';
import { shownAtMost } from '../state/findings';
import type { Findings } from '../state/findings';
import { RowLine } from './RowLine';

/** More says nothing new: the row lacks much. */
const fieldsShown = 3;

interface LackingRowsProps {
  lacking: Findings['lacking'];
  onShow: (row: number) => void;
  onLeaveOut: (row: number) => void;
}

/** Open complaints with what they lack; one that turns out to be no complaint can be left out. */
export function LackingRows({ lacking, onShow, onLeaveOut }: LackingRowsProps) {
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { trial } = adopt;
  const rest = lacking.length - shownAtMost;
  return (
    <Disclosure title={trial.lackingRows(lacking.length)}>
      {() => (
        <>
          {lacking.slice(0, shownAtMost).map(({ row, fields }) => (
            <RowLine key={row} row={row} onShow={onShow} onLeaveOut={() => onLeaveOut(row)}>
              <span>
                {trial.lacks(fields.slice(0, fieldsShown).map(labelOf), fields.length - fieldsShown)}
              </span>
            </RowLine>
          ))}
          {rest > 0 && <Text size={200}>{trial.more(rest)}</Text>}
        </>
      )}
    </Disclosure>
  );
}
