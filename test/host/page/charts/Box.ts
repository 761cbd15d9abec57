/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'Top' | 'Bottom' | 'Left' | 'Right';

/** Splits a strip off at one side. */
export function cutOff(box: Box, side: Side, size: number): { strip: Box; rest: Box } {
  const { left, top, width, height } = box;
  switch (side) {
    case 'Top':
      return { strip: { ...box, height: size }, rest: { ...box, top: top + size, height: height - size } };
    case 'Bottom':
      return {
        strip: { ...box, top: top + height - size, height: size },
        rest: { ...box, height: height - size },
      };
    case 'Left':
      return { strip: { ...box, width: size }, rest: { ...box, left: left + size, width: width - size } };
    case 'Right':
      return {
        strip: { ...box, left: left + width - size, width: size },
        rest: { ...box, width: width - size },
      };
  }
}
