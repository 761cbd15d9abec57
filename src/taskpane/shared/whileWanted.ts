/** Hands on what was promised, unless the effect that asked for it is over by then: what it gives is its clean-up. */
export function whileWanted<Value>(promised: Promise<Value>, take: (value: Value) => void): () => void {
  let wanted = true;
  void promised.then((value) => {
    if (wanted) take(value);
  });
  return () => {
    wanted = false;
  };
}
