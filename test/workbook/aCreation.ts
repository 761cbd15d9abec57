import type { CreateRegisterRequest } from '../../src/usecases/ports/ports';
import { seededRandom } from '../fakes/seededRandom';

/** What is asked when a register is made or completed. */
export function aCreation(changes: Partial<CreateRegisterRequest> = {}): CreateRegisterRequest {
  const random = seededRandom(1);
  return { language: 'nl', holidays: [], newRowId: () => random.rowId(), ...changes };
}
