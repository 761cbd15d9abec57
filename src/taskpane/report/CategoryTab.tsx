import type { Quarter } from '../../procedure/calendar/quarter';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import { AllCategories } from './AllCategories';
import { PivotsNotice } from './PivotsNotice';
import { useCategoryTab } from './useCategoryTab';

/** A tab of one category of the chosen quarter, or of each, for whoever wants to look closer. */
export function CategoryTab({ quarter }: { quarter: Quarter }) {
  const texts = useFurtherTexts();
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
      <Button busy={building} onClick={() => void build()}>
        {texts.report.buildCategory}
      </Button>
      {phase.kind === 'built' && !phase.built.missed && (
        <Notice intent="success" sentence={texts.report.builtCategory(phase.built.sheet)} />
      )}
      {phase.kind === 'built' && <PivotsNotice built={[phase.built]} />}
      {phase.kind === 'failed' && <FaultNotice fault={phase.fault} action="tab" />}
      <AllCategories quarter={quarter} />
    </>
  );
}
