/** Moves the decimal point without the error of multiplying by a power of ten. */
function movePoint(number: number, places: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds the 15 digits that Excel keeps, negative numbers as the mirror of positive ones. */
export function roundTo(number: number, places: number, round: (positive: number) => number): number {
  const whole = Math.trunc(places);
  const moved = movePoint(Number(Math.abs(number).toPrecision(15)), whole);
  return Math.sign(number) * movePoint(round(Number(moved.toPrecision(15))), -whole);
}
