/** An action that never runs twice at once: asked for while it runs, it runs once more after it, however often asked. */
export function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let waits = false;
  return () => {
    if (!waits) {
      waits = true;
      last = last.then(() => {
        waits = false;
        return action();
      });
    }
    return last;
  };
}
