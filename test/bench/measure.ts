import { isCleanUp } from '../host/isCleanUp';
import type { LocalExcel } from '../host/inProcess';

export interface Measurement {
  roundTrips: number;
  bytesSent: number;
  bytesReceived: number;
  /** In bytes. */
  largestRequest: number;
  largestReply: number;
  milliseconds: number;
}

/** What one action costs between the add-in and the host: every request it waits for, and the time it took. */
export async function measure(host: LocalExcel, action: () => Promise<unknown>): Promise<Measurement> {
  const before = host.requests.length;
  const started = performance.now();
  await action();
  const milliseconds = performance.now() - started;
  const requests = host.requests.slice(before).filter((request) => !isCleanUp(request));
  const total = (of: (request: (typeof requests)[number]) => number) =>
    requests.reduce((sum, request) => sum + of(request), 0);
  return {
    roundTrips: requests.length,
    bytesSent: total((request) => request.bytesSent),
    bytesReceived: total((request) => request.bytesReceived),
    largestRequest: Math.max(0, ...requests.map(({ bytesSent }) => bytesSent)),
    largestReply: Math.max(0, ...requests.map(({ bytesReceived }) => bytesReceived)),
    milliseconds,
  };
}
