import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../../../ui/Button';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { useMeaningLabel } from '../useMeaningLabel';
import { Folded } from './Folded';
import { shownAtMost } from './findings';
import type { Findings } from './findings';
import { RowButton } from './RowButton';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** More says nothing new: the row lacks much. */
const fieldsShown = 3;

interface LackingRowsProps {
  lacking: Findings['lacking'];
  onShow: (row: number) => void;
  onLeaveOut: (row: number) => void;
}

/** Open complaints with what they lack; one that turns out to be no complaint can be left out. */
export function LackingRows({ lacking, onShow, onLeaveOut }: LackingRowsProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { trial } = adopt;
  const rest = lacking.length - shownAtMost;
  return (
    <Folded title={trial.lackingRows(lacking.length)}>
      {() => (
        <>
          {lacking.slice(0, shownAtMost).map(({ row, fields }) => (
            <div key={row} className={styles.line}>
              <RowButton row={row} onShow={onShow} />
              <span>
                {trial.lacks(fields.slice(0, fieldsShown).map(labelOf), fields.length - fieldsShown)}
              </span>
              <Button size="small" aria-label={trial.leaveRowOut(row)} onClick={() => onLeaveOut(row)}>
                {trial.leave}
              </Button>
            </div>
          ))}
          {rest > 0 && <Text size={200}>{trial.more(rest)}</Text>}
        </>
      )}
    </Folded>
  );
}
