/** The day on which all pictures are taken: a Tuesday on which somebody waits for a call. */
export const dayOfPictures = '2026-09-22';
