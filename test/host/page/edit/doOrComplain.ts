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
    status.complain(refusal.code === 'AccessDenied' ? words.protectedSheet : words.refused(refusal.message));
    return false;
  }
};
