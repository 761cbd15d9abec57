import { Text } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CaseNumber } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';

/** Shows the print-ready form of this case, for the complaints folder (section 1). */
export function FormButton({ caseNumber }: { caseNumber: CaseNumber }) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
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
      {fault && <Notice sentence={faultSentence(fault)} />}
    </>
  );
}
