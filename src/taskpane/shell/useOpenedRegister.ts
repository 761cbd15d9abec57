import { useEffect, useState } from 'react';
import { openRegister } from '../../usecases/register/openRegister';
import type { RegisterResult } from '../../usecases/register/openRegister';
import type { WorkbookRegister } from '../../usecases/ports/workbookRegister';

type Opening = RegisterResult | { kind: 'opening' };

/** Reads this workbook's register when the pane opens, and again on request. */
export function useOpenedRegister(register: WorkbookRegister) {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    void openRegister(register).then((result) => {
      if (wanted) setOpening(result);
    });
    return () => {
      wanted = false;
    };
  }, [register, attempt]);

  const reopen = () => {
    setOpening({ kind: 'opening' });
    setAttempt(attempt + 1);
  };
  /** Reads once more behind what is shown; a failure leaves that as it is. */
  const reread = async () => {
    const result = await openRegister(register);
    if (result.kind === 'opened') setOpening(result);
  };
  return { opening, reopen, reread };
}
