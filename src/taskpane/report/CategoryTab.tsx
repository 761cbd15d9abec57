import type { Quarter } from '../../procedure/quarter';
import { Button } from '../../ui/Button';
import { FaultNotice } from '../../ui/FaultNotice';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { useRegister } from '../registerContext';
import { useCategoryTab } from './useCategoryTab';

/** A tab of one category of the chosen quarter, for whoever wants to look closer. */
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
      {phase.kind === 'built' && (
        <Notice intent="success" sentence={texts.report.builtCategory(phase.sheet)} />
      )}
      {phase.kind === 'failed' && <FaultNotice fault={phase.fault} />}
    </>
  );
}
