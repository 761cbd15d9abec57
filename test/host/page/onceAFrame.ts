/**
 * Does something with the next frame, once however often it is asked for: one batch changes a workbook hundreds of times, and
 * what measures the page lays it out anew each time.
 */
export function onceAFrame(act: () => void): () => void {
  let isComing = false;
  return () => {
    if (isComing) return;
    isComing = true;
    requestAnimationFrame(() => {
      isComing = false;
      act();
    });
  };
}
