import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatDay } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import type { Fault } from '../../usecases/ports/ports';
import { keepHolidays, type KeptHolidays } from '../../usecases/register/keepHolidays';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useFurtherReady } from '../shared/useFurtherReady';

/** Keeps the list of holidays in passing, and tells once when it ends and this pane can't see to it. */
export function HolidaysNotice() {
  const ports = usePorts();
  const { lists, reread } = useRegister();
  /** The list to which nothing could be added: a sheet that is protected is not tried with each look. */
  const refused = useRef<string | null>(null);
  const [last, setLast] = useState<Day | null>(null);
  const [isSeen, setSeen] = useState(false);
  const told = useEffectEvent((kept: KeptHolidays) => {
    if (kept.isRefused) refused.current = lists.holidays.join();
    setLast(kept.kind === 'ending' ? kept.last : null);
    if (kept.kind === 'added') void reread();
  });
  useEffect(() => {
    void keepHolidays(ports, lists, refused.current !== lists.holidays.join()).then(told);
  }, [ports, lists]);
  const isReady = useFurtherReady(last !== null && !isSeen);
  return last !== null && isReady ? <Ending last={last} onSeen={() => setSeen(true)} /> : null;
}

function Ending({ last, onSeen }: { last: Day; onSeen: () => void }) {
  const { holidays, kept } = useFurtherTexts();
  const { register } = usePorts();
  const [fault, setFault] = useState<Fault | null>(null);
  const open = async () => {
    const opened = await register.openSheet('lists');
    setFault(opened.ok ? null : opened.fault);
  };
  return (
    <>
      <Notice
        intent="warning"
        sentence={holidays.ending(formatDay(last))}
        action={{ label: holidays.open, run: () => void open() }}
        alternative={{ label: kept.seen, run: onSeen }}
      />
      <FaultNotice fault={fault} />
    </>
  );
}
