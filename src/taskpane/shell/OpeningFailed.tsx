import { useState } from 'react';
import { createRegister } from '../../usecases/register/createRegister';
import type { Fault, Language } from '../../usecases/ports/ports';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';

/** These are mended by making what is missing. */
const mendable: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['sheetMissing', 'columnMissing']);

interface OpeningFailedProps {
  fault: Fault;
  language: Language;
  onRetry: () => void;
}

/** The register is there but can't be read: says why, and offers what helps. */
export function OpeningFailed({ fault: first, language, onRetry }: OpeningFailedProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const ports = usePorts();
  const [fault, setFault] = useState(first);
  const mend = async () => {
    const result = await createRegister(ports, language);
    if (result.kind === 'failed') setFault(result.fault);
    else onRetry();
  };
  const action = mendable.has(fault.code)
    ? { label: texts.pane.repair, run: () => void mend() }
    : { label: texts.pane.retry, run: onRetry };
  return (
    <Screen title={texts.pane.product}>
      <Notice sentence={faultSentence(fault)} action={action} />
    </Screen>
  );
}
