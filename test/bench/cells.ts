import type { Measurement } from './measure';

/** One line of a table: trips, bytes sent and received, milliseconds. */
export const cells = (label: string, { roundTrips, bytesSent, bytesReceived, milliseconds }: Measurement) => [
  label,
  roundTrips,
  bytesSent,
  bytesReceived,
  milliseconds.toFixed(0),
];
