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

export interface Authors {
  authors: Author[];
  edits: EditsUnderWay;
}

export interface TwoAuthors extends Authors {
  authors: [Author, Author];
}

/** The same file as each of these people has it open: with ids of its own, as handlers are known by them. */
export async function openShared(workbook: Workbook, people: number, now?: () => Date): Promise<Workbook[]> {
  const file = await saveWorkbook(workbook);
  const opened: Workbook[] = [];
  for (let person = 0; person < people; person++) {
    const firstId = 1 + person * 1_000_000;
    opened.push((await openWorkbook(file, { ...(now ? { now } : {}), firstId })).workbook);
  }
  return opened;
}

export const openTwice = async (workbook: Workbook, now?: () => Date): Promise<[Workbook, Workbook]> =>
  (await openShared(workbook, 2, now)) as [Workbook, Workbook];

/** At whose computer the code runs. One for all: each would be asked for every promise that is made as long as tests run. */
const here = new AsyncLocalStorage<LocalExcel>();

/** The same for two people. @param opened of `openTwice` */
export const startTwoAuthors = (opened: readonly [Workbook, Workbook]): TwoAuthors =>
  startAuthors(opened) as TwoAuthors;

/**
 * People who have opened the same file, each with an Excel of their own, behind the one office.js of this realm. It asks
 * the Excel of the author in whose `at` the code runs, awaits included.
 * @param opened of `openShared`
 */
export function startAuthors(opened: readonly Workbook[]): Authors {
  const waiting: (() => void)[] = [];
  const shared = new SharedWorkbook((arrive) => waiting.push(arrive));

  const connect = (workbook: Workbook): Author => {
    const excel = connectInProcess(workbook, {}, (act) => here.run(excel, act));
    shared.join(workbook);
    return { ...excel, at: (act) => here.run(excel, act) };
  };
  const authors = opened.map(connect);
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
