type Hear = (listener: () => void) => Promise<() => Promise<void>>;

/** Hears of something as soon as the code for it is there; when that doesn't come, there is nothing to hear or stop. */
export function hearLater(loading: Promise<Hear>): Hear {
  const loaded = loading.catch((): Hear => async () => async () => {});
  return async (listener) => (await loaded)(listener);
}
