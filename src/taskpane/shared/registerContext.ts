import type { OpenedRegister } from '../../usecases/ports/ports';
import { requiredContext } from '../../ui/texts/requiredContext';

/** The register as the pane knows it at this moment. */
interface KnownRegister extends OpenedRegister {
  /** False while the lists and settings are still on their way: nothing may be concluded from their absence. */
  ready: boolean;
  /** Reads the lists and settings again; what is known stays until they are there. */
  reread: () => Promise<void>;
}

/** The lists and settings of the register in this workbook. */
export const [RegisterContext, useRegister] = requiredContext<KnownRegister>('an opened register');
