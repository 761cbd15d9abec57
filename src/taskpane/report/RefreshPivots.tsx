import { useState } from 'react';
import type { Outcome } from '../../usecases/ports';
import { Button } from '../../ui/Button';
import { FaultNotice } from '../../ui/FaultNotice';
import { Notice } from '../../ui/Notice';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { usePorts } from '../ports';

/** Lets all PivotTables read the register again; Excel does so by itself only when the workbook is opened. */
export function RefreshPivots() {
  const texts = useFurtherTexts();
  const { register } = usePorts();
  const [outcome, setOutcome] = useState<Outcome<void> | null>(null);
  const refresh = async () => setOutcome(await register.refreshPivots());
  return (
    <>
      <Button onClick={() => void refresh()}>{texts.report.refresh}</Button>
      {outcome?.ok === true && <Notice intent="success" sentence={texts.report.refreshed} />}
      {outcome?.ok === false && <FaultNotice fault={outcome.fault} />}
    </>
  );
}
