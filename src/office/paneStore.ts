/** Kept in memory too: a browser may refuse to store anything for a page inside another one. */
const kept = new Map<string, string>();

/** Browsers may give pages of several sites one store; Office says how to keep ours apart. */
const keyOf = (name: string) => `${Office.context.partitionKey ?? ''}klachtenregister.${name}`;

/** Remembers a small preference of this person in this browser. Never anything of a complaint. */
export function keep(name: string, value: string): void {
  kept.set(name, value);
  try {
    localStorage.setItem(keyOf(name), value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What was remembered; `''` for nothing. */
export function recall(name: string): string {
  return kept.get(name) ?? stored(keyOf(name));
}

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return '';
  }
}

export function forget(name: string): void {
  kept.delete(name);
  try {
    localStorage.removeItem(keyOf(name));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
