import type { ListFinder, ListReader } from '../../usecases/adoption/adoptionPorts';
import { pointedSketch } from './pointedSketch';
import { readList } from './readList';
import { sketchSheets } from './sketchSheets';

/** What the workbook does for the adoption of an office's own list. */
export function createAdoption(): ListFinder & ListReader {
  return {
    sketches: () => sketchSheets(),
    pointedSketch: () => pointedSketch(),
    readList: (list, work) => readList(list, work),
  };
}
