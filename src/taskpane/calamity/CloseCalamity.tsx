import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import { closeCalamity, reopenCalamity } from '../../usecases/calamity/changeCalamity';
import type { ChangeResult } from '../../usecases/calamity/changeCalamity';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { CalamityPending } from './form/useCalamityPending';
import { useActionFault } from '../../ui/texts/useActionFault';

interface CloseCalamityProps {
  line: CalamityLine;
  pending: CalamityPending;
  onChanged: (calamity: Calamity) => void;
}

/** Ends a calamity, which ends none of its complaints, or takes it up again. */
export function CloseCalamity({ line, pending, onChanged }: CloseCalamityProps) {
  const texts = useFurtherTexts().calamity.close;
  const faultSentence = useActionFault('calamity');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ChangeResult | null>(null);
  const { calamity, linked } = line;
  const isOpen = calamity.status === 'open';
  const change = async () => {
    if (busy) return;
    setBusy(true);
    const way = isOpen ? closeCalamity : reopenCalamity;
    const changed = await pending.writingNext(calamity, way);
    setBusy(false);
    setResult(changed);
    if (changed.kind === 'saved') onChanged(changed.calamity);
    // A colleague did the same already: what stands there is shown.
    if (changed.kind === 'changed') onChanged(changed.found);
  };
  return (
    <>
      {(result?.kind === 'saved' || result?.kind === 'changed') && (
        <Notice intent="success" sentence={isOpen ? texts.reopened : texts.closed(linked)} />
      )}
      {result?.kind === 'failed' && <Notice sentence={faultSentence(result.fault)} />}
      <Button busy={busy} onClick={() => void change()}>
        {isOpen ? texts.close : texts.reopen}
      </Button>
      {isOpen && <Text size={200}>{texts.hint}</Text>}
    </>
  );
}
