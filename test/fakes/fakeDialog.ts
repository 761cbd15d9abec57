import type { CallbackReport } from '../../src/procedure/callback/callback';
import type { CallbackPorts } from '../../src/usecases/case/callBack';
import type { CallbackScript, Outcome } from '../../src/usecases/ports/ports';

export interface FakeDialog {
  call: CallbackPorts['call'];
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
    call: async (script) => {
      shown.push(script);
      whileOpen();
      return answer;
    },
  };
}
