import type { LinkAccount } from '../../../usecases/ports/calamityPorts';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { useActionFault } from '../../../ui/texts/useActionFault';
import type { LinkAction } from './useLinking';

/** How a linking ended, with each complaint that was left alone. */
export function LinkOutcome({ action, account }: { action: LinkAction; account: LinkAccount }) {
  const texts = useFurtherTexts().calamity.link;
  const faultSentence = useActionFault('calamity');
  const { noNumber } = useWording().words.signal;
  const { written, changed, gone, cancelled, brokeOff } = account;
  const whole = changed.length + gone.length === 0 && !cancelled && !brokeOff;
  const sentences = [
    action === 'link' ? texts.done(written) : texts.undone(written),
    changed.length > 0 && texts.changed(changed.join(', ')),
    gone.length > 0 && texts.gone(gone.map((number) => number || noNumber).join(', ')),
    cancelled && texts.stopped,
    brokeOff && `${texts.stopped} ${faultSentence(brokeOff)}`,
  ];
  return <Notice intent={whole ? 'success' : 'warning'} sentence={sentences.filter(Boolean).join(' ')} />;
}
