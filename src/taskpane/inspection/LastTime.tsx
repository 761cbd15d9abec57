import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../../ui/controls/Button';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { InspectionState } from './useInspection';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The newest time that something was mended, by whomever, and the way back. */
export function LastTime({ state: { lastRun, takeBack, showReport } }: { state: InspectionState }) {
  const styles = useStyles();
  const { inspection: says } = useFurtherTexts();
  if (lastRun === null) return null;
  return (
    <Section title={says.lastTime} hint={says.lastRun(lastRun)}>
      <Button onClick={showReport}>{says.openReport}</Button>
      <Button onClick={() => void takeBack(lastRun)}>{says.takeBack}</Button>
      <Text size={200} className={styles.quiet}>
        {says.takeBackHint}
      </Text>
    </Section>
  );
}
