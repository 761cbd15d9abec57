import { ArrowLeftRegular } from '@fluentui/react-icons';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { QuietButton } from '../../ui/controls/QuietButton';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { CaseForm } from './CaseForm';
import { useScorecard } from './useScorecard';

/** The scorecard of one sample, case by case. */
export function Scorecard({ code, onBack }: { code: string; onBack: () => void }) {
  const { sample } = useFurtherTexts();
  const state = useScorecard(code);
  const { card, save, shown } = state;
  const leave = async () => {
    if (!shown || (await save())) onBack();
  };
  return (
    <Screen title={sample.scorecard(code)} help="sample">
      <QuietButton icon={<ArrowLeftRegular />} onClick={() => void leave()}>
        {sample.back}
      </QuietButton>
      {card.reading && <Skeleton label={sample.loading} />}
      <FaultNotice fault={card.fault} retry={card.reread} />
      {card.value && !shown && <Notice intent="warning" sentence={sample.noLines} />}
      {shown && <CaseForm key={state.place} shown={shown} state={state} />}
    </Screen>
  );
}
