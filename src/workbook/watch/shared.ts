type Hear<Heard extends unknown[]> = (listener: (...heard: Heard) => void) => Promise<() => Promise<void>>;

/**
 * One subscription for all who listen: it begins with the first and ends with the last of them, so that what is opened and closed in
 * a pane asks nothing more of Excel. One that failed is tried again by the next who comes.
 */
export function shared<Heard extends unknown[]>(hear: Hear<Heard>): Hear<Heard> {
  const listening = new Set<{ listener: (...heard: Heard) => void }>();
  let subscription: Promise<() => Promise<void>> | null = null;
  return async (listener) => {
    const one = { listener };
    listening.add(one);
    const joined = (subscription ??= hear((...heard) =>
      listening.forEach((each) => each.listener(...heard)),
    ));
    const end = await joined.catch((error: unknown) => {
      listening.delete(one);
      if (subscription === joined) subscription = null;
      throw error;
    });
    return async () => {
      listening.delete(one);
      if (listening.size > 0 || subscription !== joined) return;
      subscription = null;
      await end();
    };
  };
}
