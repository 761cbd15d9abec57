import { useState } from 'react';
import { createRegister } from '../../../usecases/register/createRegister';
import type { Fault } from '../../../usecases/ports/ports';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';

/** An older register has no table for calamities: it is made when somebody says so, with whatever else it lacks. */
export function MakeTable({ onMade }: { onMade: () => void }) {
  const texts = useFurtherTexts().calamity;
  const faultSentence = useFaultSentence();
  const ports = usePorts();
  const { language } = useRegister();
  const [making, setMaking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const make = async () => {
    if (making) return;
    setMaking(true);
    const result = await createRegister(ports, language);
    setMaking(false);
    setFault(result.kind === 'failed' ? result.fault : null);
    if (result.kind !== 'failed') onMade();
  };
  return (
    <>
      <Notice
        intent="info"
        sentence={texts.noTable}
        action={{ label: making ? texts.makingTable : texts.makeTable, run: () => void make() }}
      />
      {fault && <Notice sentence={faultSentence(fault)} />}
    </>
  );
}
