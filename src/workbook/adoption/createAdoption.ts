import type { AdoptionPort } from '../../usecases/adoption/adoptionPorts';
import type { Outcome } from '../../usecases/ports';
import { pointedSketch } from './pointedSketch';
import { readList } from './readList';
import { showRow, showSheet } from './showRow';
import { sketchSheets } from './sketchSheets';
import { takenNumbers } from './takenNumbers';

const notYet = async (): Promise<Outcome<never>> => ({ ok: false, fault: { code: 'unsupported' } });

/** What the workbook does for the adoption of an office's own list. */
export function createAdoption(): AdoptionPort {
  return {
    sketches: () => sketchSheets(),
    pointedSketch: () => pointedSketch(),
    readList: (list, work) => readList(list, work),
    takenNumbers: (run) => takenNumbers(run),
    showRow: (list, row) => showRow(list, row),
    showSheet: (name) => showSheet(name),
    adopt: notYet,
    unfinished: async () => ({ ok: true, value: null }),
    undo: notYet,
  };
}
