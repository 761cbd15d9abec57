import { useState } from 'react';
import type { Outcome } from '../../usecases/ports/ports';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';

/** Lets all PivotTables read the register again; Excel does so by itself only when the workbook is opened. */
export function RefreshPivots() {
  const texts = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { register } = usePorts();
  const [outcome, setOutcome] = useState<Outcome<void> | null>(null);
  const refresh = async () => setOutcome(await register.refreshPivots());
  return (
    <>
      <Button onClick={() => void refresh()}>{texts.report.refresh}</Button>
      {outcome?.ok === true && <Notice intent="success" sentence={texts.report.refreshed} />}
      {outcome?.ok === false && <Notice sentence={faultSentence(outcome.fault)} />}
    </>
  );
}
