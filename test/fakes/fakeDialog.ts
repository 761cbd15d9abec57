import type { CallbackReport } from '../../src/procedure/callback/callback';
import type { CallbackDialog, CallbackScript, Outcome } from '../../src/usecases/ports/ports';

export interface FakeDialog extends CallbackDialog {
  /** Every script that was shown, in order. */
  shown: CallbackScript[];
}

/** A caller who always reports the same; `whileOpen` is what colleagues do in the meantime. */
export function fakeDialog(
  answer: Outcome<CallbackReport | null>,
  whileOpen: () => void = () => {},
): FakeDialog {
  const shown: CallbackScript[] = [];
  return {
    shown,
    show: async (script) => {
      shown.push(script);
      whileOpen();
      return answer;
    },
  };
}
