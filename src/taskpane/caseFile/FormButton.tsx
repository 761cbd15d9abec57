import { Text } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CaseNumber } from '../../procedure/complaint';
import type { Fault } from '../../usecases/ports';
import { Button } from '../../ui/Button';
import { FaultNotice } from '../../ui/FaultNotice';
import { useWording } from '../../ui/wording';
import { usePorts } from '../ports';

/** Shows the print-ready form of this case, for the complaints folder (section 1). */
export function FormButton({ caseNumber }: { caseNumber: CaseNumber }) {
  const { texts } = useWording();
  const { register } = usePorts();
  const [fault, setFault] = useState<Fault | null>(null);
  const show = async () => {
    const shown = await register.showForm(caseNumber);
    setFault(shown.ok ? null : shown.fault);
  };
  return (
    <>
      <Button icon={<PrintRegular />} onClick={() => void show()}>
        {texts.handOver.showForm}
      </Button>
      <Text size={200}>{texts.handOver.formHint}</Text>
      <FaultNotice fault={fault} />
    </>
  );
}
