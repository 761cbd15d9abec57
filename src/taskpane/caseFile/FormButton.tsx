import { Text } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { Complaint } from '../../procedure/complaint/complaint';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';

interface FormButtonProps {
  complaint: Pick<Complaint, 'rowId' | 'caseNumber'>;
  /** The form is in front of the register. */
  isShown: boolean;
  onShow: () => void;
  /** The register is in front again. */
  onBack: () => void;
}

/** Shows the print-ready form of this case, for the complaints folder (section 1), and leads back to its row. */
export function FormButton({ complaint: { rowId, caseNumber }, isShown, onShow, onBack }: FormButtonProps) {
  const { texts } = useWording();
  const { register } = usePorts();
  const { fault, attempt } = useFault();
  const show = async () => {
    // What is selected on the sheet of the form is no case.
    onShow();
    await attempt(register.showForm(caseNumber));
  };
  const back = async () => {
    if (await attempt(register.select(rowId))) onBack();
  };
  return (
    <>
      <Button icon={<PrintRegular />} onClick={() => void show()}>
        {texts.handOver.showForm}
      </Button>
      {isShown && <Button onClick={() => void back()}>{texts.handOver.backToRow}</Button>}
      <Text size={200}>{texts.handOver.formHint}</Text>
      <FaultNotice fault={fault} />
    </>
  );
}
