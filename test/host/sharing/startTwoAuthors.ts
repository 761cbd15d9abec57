import { AsyncLocalStorage } from 'node:async_hooks';
import { openWorkbook } from '../files/openWorkbook';
import { saveWorkbook } from '../files/saveWorkbook';
import { answerFrom, connectInProcess, type LocalExcel } from '../inProcess';
import type { Workbook } from '../model/Workbook';
import { SharedWorkbook } from './SharedWorkbook';

export interface Author extends LocalExcel {
  /** Does something at this author's computer: what office.js sends meanwhile goes to this author's Excel. */
  at<T>(act: () => T): T;
}

/** Edits that were made and have not reached the other author. */
export interface EditsUnderWay {
  readonly count: number;
  /** Lets the next ones arrive, or all there are. */
  arrive(count?: number): void;
}

export interface TwoAuthors {
  authors: [Author, Author];
  edits: EditsUnderWay;
}

/** The same file as each of two people has it open: with ids of its own, as handlers are known by them. */
export async function openTwice(workbook: Workbook, now?: () => Date): Promise<[Workbook, Workbook]> {
  const file = await saveWorkbook(workbook);
  const open = async (firstId: number) =>
    (await openWorkbook(file, { ...(now ? { now } : {}), firstId })).workbook;
  return [await open(1), await open(1_000_000)];
}

/** At whose computer the code runs. One for all: each would be asked for every promise that is made as long as tests run. */
const here = new AsyncLocalStorage<LocalExcel>();

/**
 * Two people who have opened the same file, each with an Excel of their own, behind the one office.js of this realm. It asks
 * the Excel of the author in whose `at` the code runs, awaits included.
 * @param opened of `openTwice`
 */
export function startTwoAuthors([one, other]: readonly [Workbook, Workbook]): TwoAuthors {
  const waiting: (() => void)[] = [];
  const shared = new SharedWorkbook((arrive) => waiting.push(arrive));

  const connect = (workbook: Workbook): Author => {
    const excel = connectInProcess(workbook, {}, (act) => here.run(excel, act));
    shared.join(workbook);
    return { ...excel, at: (act) => here.run(excel, act) };
  };
  const authors: [Author, Author] = [connect(one), connect(other)];
  answerFrom(() => {
    const excel = here.getStore();
    if (!excel) throw new Error('office.js is used outside of an author');
    return excel;
  });

  const edits: EditsUnderWay = {
    get count() {
      return waiting.length;
    },
    arrive(count = Infinity) {
      for (let arrived = 0; arrived < count && waiting.length > 0; arrived++) waiting.shift()?.();
    },
  };
  return { authors, edits };
}
