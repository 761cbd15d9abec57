import { Engine } from './engine/Engine';
import { Faults, HOST_ERRORS } from './engine/faults';
import type { Batch } from './engine/protocol';
import { Requirements, type RequirementTable } from './engine/Requirements';
import { isCleanUp, releasedBy } from './isCleanUp';
import type { Workbook } from './model/Workbook';
import { createHost } from './objects/createHost';
import { isRange } from './objects/Host';
import { Subscriptions, type RichApiMessage } from './objects/Subscriptions';

/** What one round trip carried. */
export interface RequestRecord {
  /** Bytes of the request's body, UTF-8. */
  bytesSent: number;
  /** Bytes of the reply's body. */
  bytesReceived: number;
  /** Milliseconds that the local Excel was at it. */
  milliseconds: number;
  batch: Batch;
}

/** The host's answer to one batch: office.js's reply as JSON text, or a number of the protocol's errors. */
export type Answer = { json: string } | { hostError: number };

export interface ConnectionOptions {
  /** From `readRequirementTable`. */
  requirements: RequirementTable;
  /** Sets the local Excel claims to have; default: the manifest's minimum. */
  sets?: Readonly<Record<string, string>>;
  /** Takes messages for the add-in's handlers; they must reach office.js after the batch has been answered. */
  post: (messages: RichApiMessage[]) => void;
  postSelection: () => void;
  /** Ends the page that sent a request (`Faults.endCaller`). */
  endCaller?: () => void;
  /** Is told of every round trip. */
  onRequest?: (request: RequestRecord) => void;
}

export interface Connection {
  engine: Engine;
  faults: Faults;
  /** `body` is element 4 of office.js's message array, `flags` element 6: 1 when the batch may write. */
  answer(body: string, flags: number): Promise<Answer>;
}

/** "Resource limits and performance optimization for Office Add-ins": Excel on the web, per request and per response. */
const MAX_PAYLOAD = 5 * 1024 * 1024;
const WRITES = 1;

/** Most texts are plain, and as many bytes as they are long. */
const bytesOf = (text: string): number =>
  /[\u0080-\uffff]/.test(text) ? new TextEncoder().encode(text).length : text.length;

const failure = (code: string, message: string): Answer => ({
  json: JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: 500, ActionIndex: 0 },
  }),
});

/** Puts the engine in front of a workbook, as the page and the tests use it. */
export function connectWorkbook(workbook: Workbook, options: ConnectionOptions): Connection {
  const { root } = createHost(workbook, new Subscriptions(workbook, options.post, options.postSelection));
  const engine = new Engine({
    root,
    requirements: new Requirements(options.requirements, options.sets),
    onTrack: (object, tracked) => {
      if (!isRange(object)) return;
      if (tracked) workbook.tracked.add(object);
      else workbook.tracked.delete(object);
    },
  });
  const faults = new Faults();

  function execute(body: string, flags: number): Answer {
    const started = performance.now();
    const batch: Batch = JSON.parse(body);
    const cleansUp = isCleanUp({ batch });
    // What was kept in another Excel, before this one was there, is nothing that this one is asked.
    if (cleansUp && !releasedBy(batch).some((reference) => engine.isKept(reference)))
      return { json: JSON.stringify(engine.execute(batch)) };
    const fault = faults.next(cleansUp);
    if (faults.offline) return failure('ConnectionFailure', 'The local Excel is offline.');
    if (fault.error) return { hostError: HOST_ERRORS[fault.error] };
    const bytesSent = bytesOf(body);
    if (bytesSent > MAX_PAYLOAD) return { hostError: HOST_ERRORS.RequestPayloadSizeLimitExceeded };
    // Reading works while a cell is edited, writing does not.
    if (workbook.editing && flags & WRITES) return { hostError: HOST_ERRORS.InvalidOperationInCellEditMode };
    if ((workbook.access === 'view' || workbook.access === 'refused') && flags & WRITES)
      return { hostError: HOST_ERRORS.AccessDenied };
    const json = JSON.stringify(engine.execute(batch));
    workbook.calculation.recalculation.resume();
    const bytesReceived = bytesOf(json);
    const milliseconds = performance.now() - started;
    options.onRequest?.({
      bytesSent,
      bytesReceived,
      milliseconds,
      // Read anew when asked for: who keeps all requests keeps a text of each, not thousands of objects.
      get batch(): Batch {
        return JSON.parse(body);
      },
    });
    if (fault.endsCaller) options.endCaller?.();
    if (fault.losesReply) return failure('RequestAborted', 'The reply was lost.');
    return bytesReceived > MAX_PAYLOAD
      ? { hostError: HOST_ERRORS.ResponsePayloadSizeLimitExceeded }
      : { json };
  }

  return {
    engine,
    faults,
    async answer(body, flags) {
      if (faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, faults.latency));
      return execute(body, flags);
    },
  };
}
