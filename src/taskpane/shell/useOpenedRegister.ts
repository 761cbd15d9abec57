import { useEffect, useState } from 'react';
import { openRegister } from '../../usecases/register/openRegister';
import type { RegisterResult } from '../../usecases/register/openRegister';
import type { WorkbookRegister } from '../../usecases/ports/workbookRegister';
import { whileWanted } from '../shared/whileWanted';

type Opening = RegisterResult | { kind: 'opening' };

/** Reads this workbook's register when the pane opens, and again on request. */
export function useOpenedRegister(register: WorkbookRegister) {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => whileWanted(openRegister(register), setOpening), [register, attempt]);

  const reopen = () => {
    setOpening({ kind: 'opening' });
    setAttempt(attempt + 1);
  };
  /** Reads once more behind what is shown; a failure leaves that as it is, and so does a register that is gone, unless it was an example. */
  const reread = async () => {
    const result = await openRegister(register);
    const wasExample = opening.kind === 'opened' && opening.register.example;
    if (result.kind === 'opened' || (result.kind === 'none' && wasExample)) setOpening(result);
  };
  return { opening, reopen, reread };
}
