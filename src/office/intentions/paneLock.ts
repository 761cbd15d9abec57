/** Without locks a pane counts as gone when what it kept is older, in milliseconds, than any action takes. */
const longest = 600_000;

const nameOf = (pane: string) => `klachtenregister.pane.${pane}`;

/** Holds a lock of this pane's own until the page goes, however it does (Web Locks API). */
export function holdPaneLock(pane: string): void {
  void navigator.locks?.request(nameOf(pane), () => new Promise<never>(() => {})).catch(() => {});
}

/** Whether the pane that kept something so many milliseconds ago isn't there any more. */
export async function isPaneGone(pane: string, age: number): Promise<boolean> {
  if (!navigator.locks) return age > longest;
  // Shared, as it is asked for each thing that a pane kept: an exclusive one stands in the way of the next to ask.
  return navigator.locks.request(
    nameOf(pane),
    { ifAvailable: true, mode: 'shared' },
    async (lock) => lock !== null,
  );
}
