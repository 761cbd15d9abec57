import { Text, makeStyles } from '@fluentui/react-components';
import { isChoiceField } from '../../../procedure/adoption/fieldKinds';
import type { Correction } from '../../../procedure/adoption/plannedRow';
import { Button } from '../../../ui/Button';
import { textSize } from '../../../ui/looks';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { useWording } from '../../../ui/wording';
import { useMeaningLabel } from '../useMeaningLabel';
import { Folded } from './Folded';
import type { FindingGroup } from './findings';
import { RowButton } from './RowButton';
import { shortened } from './shortened';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'baseline',
    ...textSize(200),
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
  const { words } = useWording();
  const changed = ({ original, now, field }: Correction) => {
    // A choice stands in the register by its word.
    const labels: Partial<Record<string, string>> = isChoiceField(field) ? words[field] : {};
    const shown = shortened(labels[now] ?? now);
    if (now === '') return trial.emptied(shortened(original));
    return original === '' ? trial.quoted(shown) : trial.changed(shortened(original), shown);
  };
  const [example] = group.first;
  const rest = group.count - group.first.length;
  return (
    <Folded
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
    </Folded>
  );
}
