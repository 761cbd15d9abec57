import { plainHeight } from './lineHeight';

/** Where the blocks begin, counted from 1: below title, stamp, tiles and notes. */
export const firstBlockRow = 15;

/** In points, said and not left to the fonts, so that the page is as long everywhere. */
export const titleHeight = 28;

/** In points, of the rows of the tiles: what it is, the figure itself, and what to compare it with. */
export const tileHeights = { label: 18, figure: 32, compared: 40 } as const;

const tiled = Object.values(tileHeights);

/** In points, of all above the blocks: the title, the tiles and the plain rows. */
export const topHeight =
  titleHeight +
  tiled.reduce((sum, height) => sum + height, 0) +
  (firstBlockRow - 2 - tiled.length) * plainHeight;
