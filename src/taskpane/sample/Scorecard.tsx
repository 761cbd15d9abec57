import { makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { CaseForm } from './CaseForm';
import { useScorecard } from './useScorecard';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start' } });

/** The scorecard of one sample, case by case. */
export function Scorecard({ code, onBack }: { code: string; onBack: () => void }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { sample } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const state = useScorecard(code);
  const { card, reread, save, shown } = state;
  const leave = async () => {
    if (!shown || (await save())) onBack();
  };
  return (
    <Screen title={sample.scorecard(code)}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => void leave()}
      >
        {sample.back}
      </Button>
      {card.kind === 'reading' && <Skeleton label={sample.loading} />}
      {card.kind === 'failed' && (
        <Notice sentence={faultSentence(card.fault)} action={{ label: texts.pane.retry, run: reread }} />
      )}
      {card.kind === 'read' && !shown && <Notice intent="warning" sentence={sample.noLines} />}
      {shown && <CaseForm key={state.place} shown={shown} state={state} />}
    </Screen>
  );
}
