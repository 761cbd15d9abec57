import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Screen } from '../../ui/layout/Screen';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useReading } from '../shared/useReading';
import { DrawForm } from './DrawForm';
import { SampleList } from './SampleList';
import { Scorecard } from './Scorecard';
import { useDraw } from './useDraw';
import { usePopulation } from './usePopulation';
import { useDrawForm } from './useDrawForm';

const useStyles = makeStyles({
  root: { outline: 'none' },
  purpose: { color: tokens.colorNeutralForeground2 },
});

/** The office samples its own work: draws, lists what was drawn, and judges case by case (procedure, section 4). */
export function Samples() {
  const styles = useStyles();
  const { sample } = useFurtherTexts();
  const { samples } = usePorts();
  const listing = useReading(() => samples.samples());
  const form = useDrawForm();
  const counted = usePopulation(form.period, listing.readings);
  const drawing = useDraw(() => {
    form.begin();
    listing.reread();
  });
  const [judging, setJudging] = useState<string | null>(null);
  const close = () => {
    setJudging(null);
    listing.reread();
  };

  // What one pressed is gone with its screen: reading goes on at the top of the next.
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) root.current?.focus();
    moved.current = true;
  }, [judging]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {judging === null ? (
        <Screen title={sample.title} help="sample">
          <Text className={styles.purpose}>{sample.purpose}</Text>
          <DrawForm form={form} counted={counted} drawing={drawing} />
          <SampleList listing={listing} onJudge={setJudging} />
        </Screen>
      ) : (
        <Scorecard key={judging} code={judging} onBack={close} />
      )}
    </div>
  );
}
