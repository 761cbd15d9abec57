/** The host's own errors, by what office.js makes of them (its debug source, `buildResponseOnError`). */
export const HOST_ERRORS = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type HostErrorCode = keyof typeof HOST_ERRORS;

/** Switches for what can go wrong between the add-in and Excel. Requests count from 1, the next one, and each fault works once. */
export class Faults {
  /** Milliseconds that each round trip takes. */
  latency = 0;
  /** No request reaches the workbook: each fails with ConnectionFailure. */
  offline = false;
  private readonly errors = new Map<number, HostErrorCode>();
  private readonly lost = new Set<number>();
  private readonly last = new Set<number>();
  private count = 0;

  /** The n-th request from now fails with this error, and nothing of it is applied. */
  fail(code: HostErrorCode, nth = 1): void {
    this.errors.set(this.count + nth, code);
  }

  /** The n-th request from now is applied, but the add-in only learns that its answer was lost (RequestAborted). */
  loseReply(nth = 1): void {
    this.lost.add(this.count + nth);
  }

  /** The n-th request from now is applied, and the page that sent it is gone before it hears so. */
  endCaller(nth = 1): void {
    this.last.add(this.count + nth);
  }

  /** Nothing that was to go wrong goes wrong any more. @returns how many faults were still to come */
  calm(): number {
    const left = [...this.errors.keys(), ...this.lost, ...this.last].filter((nth) => nth > this.count).length;
    this.errors.clear();
    this.lost.clear();
    this.last.clear();
    return left;
  }

  /** Counts a request and says what is to happen to it; office.js's clean-up batches don't count. */
  next(isCleanUp: boolean): { error?: HostErrorCode; losesReply: boolean; endsCaller?: true } {
    if (isCleanUp) return { losesReply: false };
    this.count++;
    const error = this.errors.get(this.count);
    const losesReply = this.lost.has(this.count);
    return {
      ...(error && { error }),
      losesReply,
      ...(this.last.has(this.count) && { endsCaller: true }),
    };
  }
}
