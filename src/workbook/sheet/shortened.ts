/** A value in the log: enough to recognise it by. */
const shortenedTo = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= shortenedTo ? line : `${line.slice(0, shortenedTo - 1)}…`;
}
