import { useState } from 'react';
import { createRegister } from '../../usecases/createRegister';
import type { Fault } from '../../usecases/ports';
import { FaultNotice } from '../../ui/FaultNotice';
import { Notice } from '../../ui/Notice';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { usePorts } from '../ports';
import { useRegister } from '../registerContext';

/** An older register has no table for calamities: it is made when somebody says so, with whatever else it lacks. */
export function MakeTable({ onMade }: { onMade: () => void }) {
  const texts = useFurtherTexts().calamity;
  const { register, clock, random } = usePorts();
  const { language } = useRegister();
  const [making, setMaking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const make = async () => {
    if (making) return;
    setMaking(true);
    const result = await createRegister({ creator: register, clock, random }, language);
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
      <FaultNotice fault={fault} />
    </>
  );
}
