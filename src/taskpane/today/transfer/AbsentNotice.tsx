import { openOf } from '../../../procedure/lifeCycle/waiting/openOf';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { Notice } from '../../../ui/feedback/Notice';
import { useWording } from '../../../ui/texts/wording';
import { useRegister } from '../../shared/registerContext';

interface AbsentNoticeProps {
  lines: readonly CallbackLine[];
  /** @param name whose complaints to begin with */
  onTransfer: (name: string) => void;
}

/** Who still has open complaints without being an active employee: nobody else would look at those. */
export function AbsentNotice({ lines, onTransfer }: AbsentNoticeProps) {
  const { today } = useWording().texts;
  const { lists } = useRegister();
  const absent = openOf(lines, lists.employees).filter(({ isActive }) => !isActive);
  const [first] = absent;
  if (!first) return null;
  const names = absent.map(({ name, lines: theirs }) => today.open(name, theirs.length)).join(', ');
  return (
    <Notice
      intent="info"
      sentence={today.absent(names)}
      action={{ label: today.transfer, run: () => onTransfer(first.name) }}
    />
  );
}
