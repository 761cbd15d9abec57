import type { AdoptionPort } from '../../usecases/ports/adoptionPorts';
import { newSession } from '../table/session';
import { adoptList } from './adoptList';
import { pointedSketch } from './source/pointedSketch';
import { readList } from './source/readList';
import { showRegister, showRow, showSheet } from './source/showRow';
import { sketchSheets } from './source/sketchSheets';
import { takenNumbers } from './source/takenNumbers';
import { undoAdoption } from './run/undoAdoption';
import { unfinishedAdoption } from './run/unfinishedAdoption';

/** What the workbook does for the adoption of an office's own list. */
export function createAdoption(session = newSession()): AdoptionPort {
  return {
    sketches: () => sketchSheets(),
    pointedSketch: () => pointedSketch(session),
    readList: (list, work) => readList(list, work),
    takenNumbers: (run) => takenNumbers(session, run),
    showRow: (list, row) => showRow(list, row),
    showSheet: (name) => showSheet(name),
    showRegister: () => showRegister(session),
    adopt: (request, work) => adoptList(session, request, work),
    unfinished: () => unfinishedAdoption(session),
    undo: (run) => undoAdoption(session, run),
  };
}
