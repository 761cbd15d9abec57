import { Text, makeStyles } from '@fluentui/react-components';
import type { Correction } from '../../../../procedure/adoption/rows/plannedRow';
import { isChoiceField } from '../../../../procedure/complaint/fields';
import { valueInWords } from '../../../../procedure/complaint/valueInWords';
import { Button } from '../../../../ui/controls/Button';
import { textSize } from '../../../../ui/theme/looks';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../../ui/texts/wording';
import { useMeaningLabel } from '../../shared/useMeaningLabel';
import { fixCell } from '../state/changeChoices';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import type { FindingGroup } from '../state/findings';
import { RowButton } from './RowButton';
import { shortened } from './shortened';
import type { Trial } from '../state/useTrial';

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
  trial: Trial;
}

/** One kind of correction: how often, an example, and unfolded the rows and fields. */
export function CorrectionGroup({ group, trial: { change, showRow } }: CorrectionGroupProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { trial: says } = adopt;
  const { words } = useWording();
  const changedText = ({ original, now, field }: Correction) => {
    // A choice stands in the register by its word.
    const shown = shortened(isChoiceField(field) ? valueInWords(words, field, now as never) : now);
    if (now === '') return says.emptied(shortened(original));
    return original === '' ? says.quoted(shown) : says.changed(shortened(original), shown);
  };
  const [example] = group.first;
  const rest = group.count - group.first.length;
  return (
    <Disclosure
      title={`${says.corrections[group.code]} (${adopt.number(group.count)})`}
      example={example && changedText(example)}
    >
      {() => (
        <>
          {group.first.map((correction) => (
            <div key={`${correction.row} ${correction.column} ${correction.field}`} className={styles.line}>
              <RowButton row={correction.row} onShow={showRow} />
              <span>{labelOf(correction.field)}:</span>
              <span dir="auto">{changedText(correction)}</span>
              {group.code === 'fixed' && (
                <Button size="small" onClick={() => change(fixCell(correction.row, correction.column, null))}>
                  {says.takeBack}
                </Button>
              )}
            </div>
          ))}
          {rest > 0 && <Text size={200}>{says.more(rest)}</Text>}
        </>
      )}
    </Disclosure>
  );
}
