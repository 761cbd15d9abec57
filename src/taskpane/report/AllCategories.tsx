import type { Quarter } from '../../procedure/calendar/quarter';
import type { BuiltCategories } from '../../usecases/ports/quarterPorts';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { PivotsNotice } from './PivotsNotice';
import { TabsProgress } from './TabsProgress';
import { useAllCategories } from './useAllCategories';

/** The tabs of all categories of the chosen quarter in one go. */
export function AllCategories({ quarter }: { quarter: Quarter }) {
  const { report: texts } = useFurtherTexts();
  const { progress, outcome, build, cancel } = useAllCategories(quarter);
  return (
    <>
      <Button busy={progress !== null} onClick={() => void build()}>
        {texts.buildCategories}
      </Button>
      {progress && progress.of > 0 && <TabsProgress progress={progress} onCancel={cancel} />}
      {outcome?.ok === false && <FaultNotice fault={outcome.fault} action="tab" />}
      {outcome?.ok && <MadeNotice made={outcome.value} />}
      {outcome?.ok && <PivotsNotice built={outcome.value.built} />}
    </>
  );
}

/** What was made; of a run that ended early, how far it came. */
function MadeNotice({ made: { index, built, locked, of, stopped } }: { made: BuiltCategories }) {
  const { report: texts } = useFurtherTexts();
  const faultSentence = useActionFault('tab');
  if (index === null) return <Notice intent="info" sentence={texts.noCategories} />;
  const protectedOnes = locked.length > 0 && <Notice intent="warning" sentence={texts.locked(locked)} />;
  if (stopped === undefined) {
    const listed = locked.includes(index) ? null : index;
    return (
      <>
        <Notice intent="success" sentence={texts.builtCategories(built.length, listed)} />
        {protectedOnes}
      </>
    );
  }
  const why = stopped === 'cancelled' ? texts.cancelled : faultSentence(stopped);
  const intent = stopped === 'cancelled' ? ('info' as const) : ('error' as const);
  return (
    <>
      <Notice intent={intent} sentence={`${why} ${texts.categoriesStopped(built.length, of)}`} />
      {protectedOnes}
    </>
  );
}
