/** Lets work on one thing wait for earlier work on it. */
export type Turns = <T>(id: string, work: () => Promise<T>) => Promise<T>;

export function inTurn(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (id, work) => {
    const before = last.get(id) ?? Promise.resolve();
    const done = before.then(work, work);
    last.set(id, done);
    const leave = () => void (last.get(id) === done && last.delete(id));
    void done.then(leave, leave);
    return done;
  };
}
