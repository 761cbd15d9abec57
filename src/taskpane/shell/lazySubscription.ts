type Hear<Heard extends unknown[]> = (listener: (...heard: Heard) => void) => Promise<() => Promise<void>>;

/**
 * Hears of something as soon as the code for it is there; when that doesn't come, or Excel can't be reached, there is
 * nothing to hear or stop.
 */
export function lazySubscription<Heard extends unknown[]>(load: () => Promise<Hear<Heard>>): Hear<Heard> {
  const nothing = async () => async () => {};
  return async (listener) => (await load().catch(() => nothing))(listener).catch(nothing);
}
