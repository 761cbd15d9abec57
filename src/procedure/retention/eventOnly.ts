/**
 * What stays of a line of the log: what happened, and not from what to what.
 * @param events as the log says them
 * @param otherwise for a line that begins with none of them
 * @example eventOnly('Gewijzigd: Naam J. Bos → J. Bosch', ['Gewijzigd'], '') // 'Gewijzigd'
 */
export function eventOnly(line: string, events: readonly string[], otherwise: string): string {
  // "Teruggebeld, naar behoren" begins with what another may begin with too.
  const longestFirst = [...events].sort((one, other) => other.length - one.length);
  return longestFirst.find((event) => line === event || line.startsWith(`${event}:`)) ?? otherwise;
}
