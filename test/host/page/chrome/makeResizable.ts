const narrowest = 320;
const widest = 600;

const clamped = (width: number): number => Math.max(narrowest, Math.min(widest, width));

/** Lets pointer and arrow keys on the splitter set the pane's width, between 320 and 600 pixels. */
export const makeResizable = (splitter: HTMLElement, pane: HTMLElement): void => {
  const resize = (width: number) => {
    pane.style.width = `${clamped(width)}px`;
    splitter.setAttribute('aria-valuenow', String(clamped(width)));
  };
  splitter.setAttribute('aria-valuemin', String(narrowest));
  splitter.setAttribute('aria-valuemax', String(widest));
  splitter.addEventListener('pointerdown', (down) => {
    const width = pane.offsetWidth;
    splitter.setPointerCapture(down.pointerId);
    // A frame under the pointer would swallow its moves.
    document.body.classList.add('resizing');
    const move = (event: PointerEvent) => resize(width + down.clientX - event.clientX);
    const stop = () => {
      document.body.classList.remove('resizing');
      splitter.removeEventListener('pointermove', move);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', stop, { once: true });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(pane.offsetWidth + 10);
    if (key === 'ArrowRight') resize(pane.offsetWidth - 10);
  });
};
