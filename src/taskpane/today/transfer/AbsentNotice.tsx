import { openOf } from '../../../procedure/lifeCycle/waiting/openOf';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { useRegister } from '../../shared/registerContext';
import { useFurtherReady } from '../../shared/useFurtherReady';

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
  const isReady = useFurtherReady(first !== undefined);
  if (!first || !isReady) return null;
  const names = absent.map(({ name, lines: theirs }) => today.open(name, theirs.length)).join(', ');
  return <Told names={names} onTransfer={() => onTransfer(first.name)} />;
}

function Told({ names, onTransfer }: { names: string; onTransfer: () => void }) {
  const { today } = useWording().texts;
  const { transfer } = useFurtherTexts();
  return (
    <Notice
      intent="info"
      sentence={transfer.absent(names)}
      action={{ label: today.transfer, run: onTransfer }}
    />
  );
}
