import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useRegister } from '../../shared/registerContext';
import { useCreation } from '../../shared/useCreation';

/** An older register has no table for calamities: it is made when somebody says so, with whatever else it lacks. */
export function MakeTable({ onMade }: { onMade: () => void }) {
  const texts = useFurtherTexts().calamity;
  const { language } = useRegister();
  const { busy, fault, create } = useCreation(language, onMade);
  return (
    <>
      <Notice
        intent="info"
        sentence={texts.noTable}
        action={{ label: busy ? texts.makingTable : texts.makeTable, run: () => void create() }}
      />
      <FaultNotice fault={fault} />
    </>
  );
}
