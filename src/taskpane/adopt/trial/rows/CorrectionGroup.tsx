import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Correction } from '../../../../procedure/adoption/rows/plannedRow';
import { Button } from '../../../../ui/controls/Button';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useMeaningLabel } from '../../shared/useMeaningLabel';
import { Disclosure } from './Disclosure';
import type { FindingGroup } from '../state/findings';
import { RowButton } from './RowButton';
import { shortened } from './shortened';
import { useShownValue } from './useShownValue';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface CorrectionGroupProps {
  group: FindingGroup<Correction>;
  onShow: (row: number) => void;
  /** Takes back what somebody typed here. */
  onTakeBack: (row: number, column: number) => void;
}

/** One kind of correction: how often, an example, and unfolded the rows and fields. */
export function CorrectionGroup({ group, onShow, onTakeBack }: CorrectionGroupProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { trial } = adopt;
  const shownValue = useShownValue();
  const changed = ({ original, now, field }: Correction) => {
    const shown = shortened(shownValue(field, now));
    if (now === '') return trial.emptied(shortened(original));
    return original === '' ? trial.quoted(shown) : trial.changed(shortened(original), shown);
  };
  const [example] = group.first;
  const rest = group.count - group.first.length;
  return (
    <Disclosure
      title={`${trial.corrections[group.code]} (${adopt.number(group.count)})`}
      example={example && changed(example)}
    >
      {() => (
        <>
          {group.first.map((correction) => (
            <div key={`${correction.row} ${correction.column} ${correction.field}`} className={styles.line}>
              <RowButton row={correction.row} onShow={onShow} />
              <span>{labelOf(correction.field)}:</span>
              <span dir="auto">{changed(correction)}</span>
              {group.code === 'fixed' && (
                <Button size="small" onClick={() => onTakeBack(correction.row, correction.column)}>
                  {trial.takeBack}
                </Button>
              )}
            </div>
          ))}
          {rest > 0 && <Text size={200}>{trial.more(rest)}</Text>}
        </>
      )}
    </Disclosure>
  );
}
