import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useFault } from '../../shared/useFault';

/** Asks before a call for the name of the office, which is said in it; the call may begin without. */
export function UnnamedOffice() {
  const { sentence, openSettings, filledIn } = useWording().texts.caseFile.unnamed;
  const { register } = usePorts();
  const { settings, ready, reread } = useRegister();
  const { fault, attempt } = useFault();
  if (!ready || settings.organisation !== '') return null;
  return (
    <>
      <Notice
        intent="info"
        sentence={sentence}
        action={{ label: openSettings, run: () => void attempt(register.openSheet('settings')) }}
        alternative={{ label: filledIn, run: () => void reread() }}
      />
      <FaultNotice fault={fault} />
    </>
  );
}
