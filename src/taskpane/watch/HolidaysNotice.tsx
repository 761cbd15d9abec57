import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { formatDay } from '../../procedure/calendar/day';
import { loadFurther } from '../../i18n/further/loadFurther';
import type { Day } from '../../procedure/calendar/day';
import type { Fault } from '../../usecases/ports/ports';
import { keepHolidays, type KeptHolidays } from '../../usecases/register/keepHolidays';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';

/** Keeps the list of holidays in passing, and tells once when it ends and this pane can't see to it. */
export function HolidaysNotice() {
  const ports = usePorts();
  const { lists, reread } = useRegister();
  const { language } = useWording().texts;
  const [last, setLast] = useState<Day | null>(null);
  const [isSeen, setSeen] = useState(false);
  const told = useEffectEvent((kept: KeptHolidays) => {
    setLast(kept.kind === 'ending' ? kept.last : null);
    if (kept.kind === 'added') void reread();
  });
  useEffect(() => {
    const keep = async () => {
      const kept = await keepHolidays(ports, lists);
      // Nothing else may have asked for these texts yet.
      if (kept.kind === 'ending') await loadFurther(language);
      told(kept);
    };
    // Without its texts there is nothing to tell; the next look tries again.
    void keep().catch(() => {});
  }, [ports, lists, language]);
  if (last === null || isSeen) return null;
  return (
    <Suspense fallback={null}>
      <Ending last={last} onSeen={() => setSeen(true)} />
    </Suspense>
  );
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
