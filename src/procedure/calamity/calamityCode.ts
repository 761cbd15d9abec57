const pattern = /^C-(\d{4})-(\d{2,})$/;

/** @example calamityCode(2026, 1) // C-2026-01 */
function calamityCode(year: number, sequence: number): string {
  return `C-${year}-${String(sequence).padStart(2, '0')}`;
}

/** The first free code of a year, above the highest given out: one that was deleted in between stays unused. */
export function nextCalamityCode(year: number, codes: readonly string[]): string {
  const sequences = codes.map((code) => {
    const match = pattern.exec(code.trim().toUpperCase());
    return match && Number(match[1]) === year ? Number(match[2]) : 0;
  });
  return calamityCode(year, Math.max(0, ...sequences) + 1);
}
