type Hear<Heard extends unknown[]> = (listener: (...heard: Heard) => void) => Promise<() => Promise<void>>;

/** Hears of something as soon as the code for it is there; when that doesn't come, there is nothing to hear or stop. */
export function hearLater<Heard extends unknown[]>(loading: Promise<Hear<Heard>>): Hear<Heard> {
  const loaded = loading.catch((): Hear<Heard> => async () => async () => {});
  return async (listener) => (await loaded)(listener);
}
