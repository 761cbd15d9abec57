import type { Complaint } from '../../../procedure/complaint/complaint';
import { holesIn } from '../../../procedure/callback/holesIn';
import { answerValues, scriptValues } from '../../../usecases/case/wordingValues';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useFault } from '../../shared/useFault';

interface WordingNoticesProps {
  complaint: Complaint;
  /** Whether the relation gets a letter rather than a call. */
  inWriting: boolean;
}

/**
 * Asks before a call or an answer for the name of the office, and names what would be left open in its words: a placeholder that
 * means nothing, and what the complaint doesn't say. The call may begin without.
 */
export function WordingNotices({ complaint, inWriting }: WordingNoticesProps) {
  const says = useFurtherTexts().wording;
  const { register, clock } = usePorts();
  const opened = useRegister();
  const { settings, ready, reread } = opened;
  const { fault, attempt } = useFault();
  if (!ready) return null;
  const today = clock.today();
  const { unknown, blank } = inWriting
    ? holesIn(settings.written.wording, answerValues(complaint, opened, today))
    : holesIn(settings.wording, scriptValues(complaint, opened, today));
  // One at a time: the call itself has to stay in view.
  const [sentence, done] =
    settings.organisation === ''
      ? [says.unnamed(inWriting), says.filledIn]
      : unknown.length > 0
        ? [says.unknown(unknown), says.changed]
        : [blank.length > 0 ? says.blank(blank.map((key) => says.values[key])) : null, null];
  return (
    <>
      {sentence !== null && (
        <Notice
          intent="info"
          sentence={sentence}
          {...(done !== null && {
            action: { label: says.openSettings, run: () => void attempt(register.openSheet('settings')) },
            alternative: { label: done, run: () => void reread() },
          })}
        />
      )}
      <FaultNotice fault={fault} />
    </>
  );
}
