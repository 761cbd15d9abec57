import { Text, makeStyles } from '@fluentui/react-components';
import type { Doubles } from '../../../../procedure/adoption/rows/adoptionPlan';
import { stacked } from '../../../../ui/theme/looks';
import { RadioRow } from '../../../../ui/controls/RadioRow';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { takeDoubles } from '../state/changeChoices';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import { shownAtMost } from '../state/findings';
import { RowButton } from './RowButton';
import { Section } from '../../../../ui/layout/Section';
import type { Trial } from '../state/useTrial';

const useStyles = makeStyles({
  kind: stacked('8px'),
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

interface DoublesPartProps {
  doubles: readonly Doubles[];
  trial: Trial;
}

/** Rows that seem to be one complaint, by their number and by their contents. */
export function DoublesPart({ doubles, trial: { choices, change, showRow } }: DoublesPartProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const { trial: says } = adopt;
  const kinds = (['number', 'contents'] as const).filter((kind) => doubles.some(({ by }) => by === kind));
  if (kinds.length === 0) return null;
  return (
    <Section title={says.doublesTitle} hint={says.doublesHint}>
      {kinds.map((kind) => {
        const alike = doubles.filter(({ by }) => by === kind);
        const rest = alike.length - shownAtMost;
        return (
          <div key={kind} className={styles.kind}>
            <RadioRow
              small
              name={`doubles ${kind}`}
              label={says.doublesLabel[kind](alike.reduce((sum, { rows }) => sum + rows.length - 1, 0))}
              choices={[
                { code: 'keep', label: says.keepDoubles },
                { code: 'leaveOut', label: says.leaveDoubles },
              ]}
              chosen={choices.doubles[kind]}
              onChoose={(decision) => change(takeDoubles(kind, decision))}
            />
            <Disclosure title={says.doublesWhich(alike.length)}>
              {() => (
                <>
                  {alike.slice(0, shownAtMost).map(({ rows }) => (
                    <div key={rows[0]} className={styles.rows}>
                      {rows.slice(0, shownAtMost).map((row) => (
                        <RowButton key={row} row={row} onShow={showRow} />
                      ))}
                    </div>
                  ))}
                  {rest > 0 && <Text size={200}>{says.more(rest)}</Text>}
                </>
              )}
            </Disclosure>
          </div>
        );
      })}
    </Section>
  );
}
