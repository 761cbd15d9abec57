/** Position of the first number that is not below `wanted`, in ascending numbers; -1 when all are. */
export const firstNotBelow = (numbers: readonly number[], wanted: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length ? low : -1;
};
