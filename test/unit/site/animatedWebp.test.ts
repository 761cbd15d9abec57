import { animatedWebp } from '../../manual/life/animatedWebp';
import { chunk, chunksIn } from '../../manual/life/riff';

/** A still as Chromium writes it: a header, a profile of colours, and a picture of so many bytes. */
const still = (picture: number[]) =>
  chunk('RIFF', Buffer.from('WEBP'), chunk('ICCP', Buffer.alloc(3)), chunk('VP8 ', Buffer.from(picture)));

test('stills become one file that shows each for its time, with sizes as WebP counts them', () => {
  const frames = [
    { webp: still([1, 2]), shown: 4_300 },
    { webp: still([3, 4, 5]), shown: 70_000 },
  ];
  const [[name, file] = ['', Buffer.alloc(0)], ...after] = chunksIn(animatedWebp(frames, 350, 700));
  expect([name, file.toString('latin1', 0, 4), after]).toEqual(['RIFF', 'WEBP', []]);
  const chunks = chunksIn(file.subarray(4));
  expect(chunks.map(([each]) => each)).toEqual(['VP8X', 'ANIM', 'ANMF', 'ANMF']);
  const [head = Buffer.alloc(10), , ...shown] = chunks.map(([, body]) => body);
  expect([head[0], head.readUIntLE(4, 3), head.readUIntLE(7, 3)]).toEqual([0b10, 349, 699]);
  expect(shown.map((frame) => [6, 9, 12].map((at) => frame.readUIntLE(at, 3)))).toEqual([
    [349, 699, 4_300],
    [349, 699, 70_000],
  ]);
  expect(shown.map((frame) => chunksIn(frame.subarray(16)))).toEqual([
    [['VP8 ', Buffer.from([1, 2])]],
    [['VP8 ', Buffer.from([3, 4, 5])]],
  ]);
});
