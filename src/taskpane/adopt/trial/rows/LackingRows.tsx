import { Text } from '@fluentui/react-components';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useMeaningLabel } from '../../shared/useMeaningLabel';
import { decideRows } from '../state/changeChoices';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import { shownAtMost } from '../state/findings';
import type { Findings } from '../state/findings';
import { RowLine } from './RowLine';
import type { Trial } from '../state/useTrial';

/** More says nothing new: the row lacks much. */
const fieldsShown = 3;

interface LackingRowsProps {
  lacking: Findings['lacking'];
  trial: Trial;
}

/** Open complaints with what they lack; one that turns out to be no complaint can be left out. */
export function LackingRows({ lacking, trial }: LackingRowsProps) {
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { trial: says } = adopt;
  const { change, showRow } = trial;
  const rest = lacking.length - shownAtMost;
  return (
    <Disclosure title={says.lackingRows(lacking.length)}>
      {() => (
        <>
          {lacking.slice(0, shownAtMost).map(({ row, fields }) => (
            <RowLine
              key={row}
              row={row}
              onShow={showRow}
              onLeaveOut={() => change(decideRows([row], 'leaveOut'))}
            >
              <span>
                {says.lacks(fields.slice(0, fieldsShown).map(labelOf), fields.length - fieldsShown)}
              </span>
            </RowLine>
          ))}
          {rest > 0 && <Text size={200}>{says.more(rest)}</Text>}
        </>
      )}
    </Disclosure>
  );
}
