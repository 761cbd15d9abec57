import type { AdoptionPort } from '../../src/usecases/ports/adoptionPorts';
import type { Outcome } from '../../src/usecases/ports/ports';

const fails = async (): Promise<Outcome<never>> => ({ ok: false, fault: { code: 'unsupported' } });

/** A workbook without any list to take over, unless it is told otherwise. */
export function fakeAdoption(changes: Partial<AdoptionPort> = {}): AdoptionPort {
  return {
    sketches: async () => ({ ok: true, value: [] }),
    pointedSketch: fails,
    readList: fails,
    takenNumbers: async () => ({ ok: true, value: [] }),
    showRow: async () => ({ ok: true, value: undefined }),
    showSheet: async () => ({ ok: true, value: undefined }),
    showRegister: async () => ({ ok: true, value: undefined }),
    adopt: fails,
    unfinished: async () => ({ ok: true, value: null }),
    undo: fails,
    ...changes,
  };
}
