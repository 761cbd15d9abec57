import { connectWorkbook, type Connection, type RequestRecord } from './connectWorkbook';
import type { Result } from './conformance/Outcome';
import { readResults } from './conformance/readResults';
import { askedSwitches, switchesFor, turnOff, turnOn, type Switch } from './conformance/switches';
import { readRequirementTable, type RequirementTable } from './engine/Requirements';
import { createWorkbook, type Workbook } from './model/Workbook';
import type { RichApiMessage } from './objects/Subscriptions';
import { readOfficeScript } from './officeScript';

export interface LocalExcelOptions {
  /** What `TODAY()` and `NOW()` see; default: the machine's clock. */
  now?: () => Date;
  /** Requirement sets; default: the manifest's minimum. */
  sets?: Readonly<Record<string, string>>;
  /** A workbook made before, such as one read from a file; default: a new one. */
  workbook?: Workbook;
  /**
   * What was seen in real Excel, which this one then does as well; default: what people sent (`conformance/results`), and
   * what `EXCEL_SWITCHES` asks for.
   */
  results?: readonly Result[];
}

/** `requests`: every round trip since the start. */
export type LocalExcel = Connection & { workbook: Workbook; requests: RequestRecord[] };

const DOCUMENT_SELECTION_CHANGED = 2;
let table: RequirementTable | undefined;
let unkind: readonly Switch[] | undefined;

/** Puts a fresh workbook behind the `Excel` of this realm; an earlier one is cut off. */
export function startLocalExcel(options: LocalExcelOptions = {}): LocalExcel {
  const workbook = options.workbook ?? createWorkbook(options.now);
  const excel = connectInProcess(workbook, options);
  answerFrom(() => excel);
  return excel;
}

/**
 * Connects a workbook with the handlers of this realm's office.js, without putting it behind `Excel` yet.
 * @param at runs what the handlers do; default: just does
 */
export function connectInProcess(
  workbook: Workbook,
  { sets, results }: Pick<LocalExcelOptions, 'sets' | 'results'>,
  at: (act: () => void) => void = (act) => act(),
): LocalExcel {
  table ??= readRequirementTable(readOfficeScript());
  unkind ??= [...switchesFor(readResults()), ...askedSwitches()];
  turnOn(workbook, ...(results ? switchesFor(results) : unkind));
  const selectionHandlers = hearSelections();
  const requests: RequestRecord[] = [];
  const connection = connectWorkbook(workbook, {
    onRequest: (request) => requests.push(request),
    requirements: table,
    ...(sets ? { sets } : {}),
    // Later than the answer to the batch that caused them.
    post: (messages) => void Promise.resolve().then(() => at(() => deliver(messages))),
    postSelection: () =>
      void Promise.resolve().then(() => at(() => selectionHandlers.forEach((handler) => handler({})))),
  });
  return { ...connection, workbook, requests };
}

let answering: (() => LocalExcel) | undefined;

/**
 * Does or sees what somebody else does or sees in the workbook, in an Excel of theirs: whatever this one lacks, there tables grow
 * and fill, texts stay whole and formulas are calculated as Excel comes. What they left is there for this one.
 */
export async function inOtherExcel<T>(act: () => Promise<T>): Promise<T> {
  const { workbook } = answering?.() ?? {};
  if (!workbook) return act();
  const { includesNewRows, stopsAtBlanks, fillsFormulas, dressesNewRows, swallowsApostrophe } = workbook;
  const { recalculation } = workbook.calculation;
  const { mode } = recalculation;
  turnOff(workbook, 'noGrowth', 'blankEnds', 'noFill', 'plainRows', 'apostrophe');
  if (mode !== 'Automatic') turnOff(workbook, 'manual');
  try {
    return await act();
  } finally {
    Object.assign(workbook, {
      includesNewRows,
      stopsAtBlanks,
      fillsFormulas,
      dressesNewRows,
      swallowsApostrophe,
    });
    if (mode !== 'Automatic') recalculation.setMode(mode);
  }
}

/** Answers office.js's batches from the Excel that is asked for with each of them. */
export function answerFrom(excelNow: () => LocalExcel): void {
  answering = excelNow;
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    const [, , , , body, , flags] = message;
    void excelNow()
      .answer(String(body), Number(flags))
      .then((answer) => {
        if ('json' in answer) callback({ status: 'succeeded', value: { data: [200, [], answer.json] } });
        else
          callback({
            status: 'failed',
            error: { code: answer.hostError, message: `Host error ${answer.hostError}` },
          });
      });
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

function deliver(messages: RichApiMessage[]): void {
  OfficeExtension._testTriggerRichApiMessageEvent({
    entries: messages.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => {
      return { messageCategory, messageType, targetId, message, id, isRemoteOverride };
    }),
  });
}

/** Takes over the registration of the common API's events, of which only the selection's is sent here. */
function hearSelections(): Set<(args: object) => void> {
  const handlers = new Set<(args: object) => void>();
  OfficeExtension._Internal.officeJsEventRegistration = {
    register: async (event, _target, handler) => {
      if (event === DOCUMENT_SELECTION_CHANGED) handlers.add(handler);
    },
    unregister: async (_event, _target, handler) => {
      handlers.delete(handler);
    },
  };
  return handlers;
}
