import type { AdoptionPort } from '../../usecases/adoption/adoptionPorts';
import { newSession } from '../session';
import { adoptList } from './adoptList';
import { pointedSketch } from './pointedSketch';
import { readList } from './readList';
import { showRegister, showRow, showSheet } from './showRow';
import { sketchSheets } from './sketchSheets';
import { takenNumbers } from './takenNumbers';
import { undoAdoption } from './undoAdoption';
import { unfinishedAdoption } from './unfinishedAdoption';

/** What the workbook does for the adoption of an office's own list. */
export function createAdoption(session = newSession()): AdoptionPort {
  return {
    sketches: () => sketchSheets(),
    pointedSketch: () => pointedSketch(),
    readList: (list, work) => readList(list, work),
    takenNumbers: (run) => takenNumbers(run),
    showRow: (list, row) => showRow(list, row),
    showSheet: (name) => showSheet(name),
    showRegister: () => showRegister(),
    adopt: (request, work) => adoptList(session, request, work),
    unfinished: () => unfinishedAdoption(),
    undo: (run) => undoAdoption(run),
  };
}
