import { FormulaSyntaxError } from '../../formulas/FormulaSyntaxError';
import type { StatusBar } from '../chrome/StatusBar';
import { refusalOf } from './refusalOf';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';

/** Does an edit; where Excel would refuse it, says why and returns false. */
export const doOrComplain = (open: OpenDocument, status: StatusBar, act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    const words = textsIn(open.language);
    if (refusal.code === 'AccessDenied') status.complain(words.protectedSheet);
    else if (error instanceof Error && error.cause instanceof FormulaSyntaxError)
      status.complain(words.refusedFormula);
    else status.complain(words.refused(refusal.message));
    return false;
  }
};
