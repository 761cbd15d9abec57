import { Text } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { CaseNumber } from '../../procedure/complaint/complaint';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';

/** Shows the print-ready form of this case, for the complaints folder (section 1). */
export function FormButton({ caseNumber }: { caseNumber: CaseNumber }) {
  const { texts } = useWording();
  const { register } = usePorts();
  const { fault, attempt } = useFault();
  return (
    <>
      <Button icon={<PrintRegular />} onClick={() => void attempt(register.showForm(caseNumber))}>
        {texts.handOver.showForm}
      </Button>
      <Text size={200}>{texts.handOver.formHint}</Text>
      <FaultNotice fault={fault} />
    </>
  );
}
