import { useState } from 'react';
import type { Outcome } from '../../usecases/ports/ports';
import type { RefreshedPivots } from '../../usecases/ports/quarterPorts';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';

/** Lets all PivotTables read the register again; Excel does so by itself only when the workbook is opened. */
export function RefreshPivots() {
  const texts = useFurtherTexts();
  const { register } = usePorts();
  const [outcome, setOutcome] = useState<Outcome<RefreshedPivots> | null>(null);
  const blocked = outcome?.ok ? outcome.value.blocked : [];
  const refresh = async () => setOutcome(await register.refreshPivots());
  return (
    <>
      <Button onClick={() => void refresh()}>{texts.report.refresh}</Button>
      {outcome?.ok === true && blocked.length === 0 && (
        <Notice intent="success" sentence={texts.report.refreshed} />
      )}
      {blocked.length > 0 && <Notice intent="warning" sentence={texts.report.blocked(blocked)} />}
      {outcome?.ok === false && <FaultNotice fault={outcome.fault} />}
    </>
  );
}
