import type { Quarter } from '../../procedure/calendar/quarter';
import { Busy } from '../../ui/feedback/Busy';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { SelectField } from '../../ui/controls/SelectField';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import { useCategoryTab } from './useCategoryTab';

/** A tab of one category of the chosen quarter, for whoever wants to look closer. */
export function CategoryTab({ quarter }: { quarter: Quarter }) {
  const texts = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { lists } = useRegister();
  const { category, choose, phase, build } = useCategoryTab(quarter, lists.categories);
  const building = phase.kind === 'building';
  return (
    <>
      <SelectField
        name="category"
        label={texts.report.category}
        value={category}
        onChange={choose}
        choices={lists.categories.map((name) => ({ code: name, label: name }))}
      />
      <Button disabledFocusable={building} icon={building ? <Busy /> : null} onClick={() => void build()}>
        {texts.report.buildCategory}
      </Button>
      {phase.kind === 'built' && (
        <Notice intent="success" sentence={texts.report.builtCategory(phase.sheet)} />
      )}
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
    </>
  );
}
