import { Text, makeStyles } from '@fluentui/react-components';
import { Button } from '../../../../ui/controls/Button';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { decideRows } from '../state/changeChoices';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import { shownAtMost } from '../state/findings';
import type { Findings } from '../state/findings';
import { RowButton } from './RowButton';
import { Section } from '../../../../ui/layout/Section';
import type { Trial } from '../state/useTrial';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
});

interface LeftOutPartProps {
  leftOut: Findings['leftOut'];
  trial: Trial;
}

/** Rows that become no complaint, per reason; all but blank ones can be taken after all. */
export function LeftOutPart({ leftOut, trial: { change, showRow } }: LeftOutPartProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const { trial: says } = adopt;
  return (
    <Section title={says.leftOutTitle} hint={says.leftOutHint}>
      {leftOut.map(({ reason, rows }) => {
        const take = (wanted: readonly number[]) =>
          change(decideRows(wanted, reason === 'chosen' ? null : 'keep'));
        return (
          <Disclosure key={reason} title={`${says.reasons[reason]} (${adopt.number(rows.length)})`}>
            {() => (
              <>
                {rows.slice(0, shownAtMost).map((row) => (
                  <div key={row} className={styles.line}>
                    <RowButton row={row} onShow={showRow} />
                    {reason !== 'blank' && (
                      <Button size="small" aria-label={says.takeRow(row)} onClick={() => take([row])}>
                        {says.take}
                      </Button>
                    )}
                  </div>
                ))}
                {rows.length > shownAtMost && <Text size={200}>{says.more(rows.length - shownAtMost)}</Text>}
                {reason === 'chosen' && rows.length > 1 && (
                  <Button size="small" onClick={() => take(rows)}>
                    {says.takeAll(rows.length)}
                  </Button>
                )}
              </>
            )}
          </Disclosure>
        );
      })}
    </Section>
  );
}
