import { signalsOf } from '../../procedure/lifeCycle/signals';
import type { Signalled } from '../../procedure/lifeCycle/signals';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from './ports';
import { useRegister } from './registerContext';

/** What the row of a complaint says in Signaal, in the same words. */
export function useSignal(complaint: Signalled): string {
  const { words } = useWording();
  const { clock } = usePorts();
  const { lists } = useRegister();
  const codes = signalsOf(complaint, { today: clock.today(), holidays: lists.holidays });
  return codes
    .map((code) => (code === 'round' ? `${words.signal.round} ${complaint.round}` : words.signal[code]))
    .join(' · ');
}
