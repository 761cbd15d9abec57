import { chunk, chunksIn } from './riff';

/** A still picture as WebP, and for how many milliseconds it is shown. */
export interface Frame {
  webp: Buffer;
  shown: number;
}

/**
 * Puts opaque still pictures of one size behind each other, again and again: a WebP file with the chunks VP8X, ANIM and ANMF
 * (https://developers.google.com/speed/webp/docs/riff_container).
 */
export function animatedWebp(frames: readonly Frame[], width: number, height: number): Buffer {
  const size = Buffer.concat([u24(width - 1), u24(height - 1)]);
  const isAnimated = 0b10;
  return chunk(
    'RIFF',
    Buffer.from('WEBP'),
    chunk('VP8X', Buffer.from([isAnimated, 0, 0, 0]), size),
    // White behind it, and no last round.
    chunk('ANIM', Buffer.alloc(4, 0xff), Buffer.alloc(2)),
    ...frames.map(({ webp, shown }) =>
      chunk('ANMF', Buffer.alloc(6), size, u24(shown), Buffer.alloc(1), pictureIn(webp)),
    ),
  );
}

/** A still's picture without what browsers put beside it, such as a profile of colours, which no frame may have. */
const pictureIn = (webp: Buffer): Buffer =>
  Buffer.concat(
    chunksIn(webp.subarray('RIFF....WEBP'.length))
      .filter(([name]) => name === 'VP8 ')
      .map(([name, body]) => chunk(name, body)),
  );

function u24(value: number): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE(value, 0, 3);
  return bytes;
}
