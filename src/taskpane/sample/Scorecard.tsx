import { makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/Button';
import { FaultNotice } from '../../ui/FaultNotice';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { CaseForm } from './CaseForm';
import { useScorecard } from './useScorecard';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start' } });

/** The scorecard of one sample, case by case. */
export function Scorecard({ code, onBack }: { code: string; onBack: () => void }) {
  const styles = useStyles();
  const { sample } = useFurtherTexts();
  const state = useScorecard(code);
  const { card, save, shown } = state;
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
      {card.reading && <Skeleton label={sample.loading} />}
      <FaultNotice fault={card.fault} retry={card.reread} />
      {card.value && !shown && <Notice intent="warning" sentence={sample.noLines} />}
      {shown && <CaseForm key={state.place} shown={shown} state={state} />}
    </Screen>
  );
}
