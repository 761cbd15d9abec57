/** `S-2026-01`: the year in which it was drawn, and the how many-th of that year. */
export type SampleCode = string & { readonly __brand: 'SampleCode' };

const pattern = /^S-(\d{4})-(\d{2,})$/;

export function isSampleCode(text: string): text is SampleCode {
  return pattern.test(text);
}

/** The next free code of a year. */
export function nextSampleCode(year: number, taken: readonly string[]): SampleCode {
  const numbers = taken.map((code) => {
    const [, inYear, number] = pattern.exec(code.trim()) ?? [];
    return Number(inYear) === year ? Number(number) : 0;
  });
  const code = `S-${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
  if (!isSampleCode(code)) throw new RangeError(`not a sample code: ${code}`);
  return code;
}
