import type { SheetSketch } from '../../src/procedure/adoption/cells/sourceList';
import type {
  AdoptionPort,
  AdoptionRequest,
  LongWork,
  UnfinishedAdoption,
} from '../../src/usecases/ports/adoptionPorts';
import type { Fault, Outcome } from '../../src/usecases/ports/ports';
import { sketchOf, sourceOf } from '../fixtures/lists/asRead';
import type { MessyList } from '../fixtures/lists/messyList';

type Operation = keyof AdoptionPort;

export interface ListAdoption {
  port: AdoptionPort;
  /** What was asked to be written, in order. */
  requests: AdoptionRequest[];
  /** Rows and sheets that were shown, in order. */
  shown: (number | string)[];
  /** What the next pointing gives; `null`: an empty selection. */
  selection: MessyList | null;
  unfinished: UnfinishedAdoption | null;
  /** The next time this is asked for, it ends in this fault. */
  failNext(operation: Operation, fault: Fault): void;
  /** Lets the next adoption tell how far it is and wait, until it is cancelled or let go on. */
  holdNext(): { goOn: () => void };
}

/** A workbook in memory with these lists, whose adoption is only noted. */
export function listAdoption(...lists: MessyList[]): ListAdoption {
  const faults = new Map<Operation, Fault>();
  let held: Promise<void> | null = null;

  async function perform<T>(operation: Operation, value: () => T | Promise<T>): Promise<Outcome<T>> {
    const fault = faults.get(operation);
    faults.delete(operation);
    return fault ? { ok: false, fault } : { ok: true, value: await value() };
  }
  const emptySelection: MessyList = { sheet: 'Blad1', at: { row: 0, column: 0 }, cells: [] };
  const sketches = (): SheetSketch[] => lists.map(sketchOf);

  /** Whether it was cancelled while it waited. */
  async function wait({ onProgress, isCancelled }: LongWork, rows: number): Promise<boolean> {
    onProgress(Math.floor(rows / 2), rows);
    await held;
    held = null;
    return isCancelled();
  }

  const adoption: ListAdoption = {
    requests: [],
    shown: [],
    selection: null,
    unfinished: null,
    failNext: (operation, fault) => void faults.set(operation, fault),
    holdNext() {
      let goOn = () => {};
      held = new Promise((resolve) => {
        goOn = resolve;
      });
      return { goOn };
    },
    port: {
      sketches: () => perform('sketches', sketches),
      pointedSketch: () => perform('pointedSketch', () => sketchOf(adoption.selection ?? emptySelection)),
      readList: (list) =>
        perform('readList', () => {
          const read = [...lists, adoption.selection].find((each) => each?.sheet === list.sheet);
          if (!read) throw new Error(`there is no sheet ${list.sheet}`);
          return sourceOf(read, list);
        }),
      takenNumbers: () => perform('takenNumbers', () => []),
      adopt: async (request, work) => {
        adoption.requests.push(request);
        return perform('adopt', async () => {
          if (await wait(work, request.rows.length)) return null;
          const count = (wanted: string) => request.rows.filter(({ outcome }) => outcome === wanted).length;
          return {
            complaints: count('complaint'),
            flagged: count('flagged'),
            leftOut: count('leftOut'),
            report: 'Overname',
          };
        });
      },
      unfinished: () => perform('unfinished', () => adoption.unfinished),
      undo: () => perform('undo', () => void (adoption.unfinished = null)),
      showRow: (_, row) => perform('showRow', () => void adoption.shown.push(row)),
      showRegister: () => perform('showRegister', () => void adoption.shown.push('the register')),
      showSheet: (name) => perform('showSheet', () => void adoption.shown.push(name)),
    },
  };
  return adoption;
}
