/**
 * Says a moment on the clock of this computer.
 *
 * @example momentIn('nl-NL')(keptAt) // 24 november om 14:05
 */
export function momentIn(locale: string): (milliseconds: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (milliseconds) => format.format(milliseconds);
}
