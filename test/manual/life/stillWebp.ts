import type { Page } from 'playwright-core';

/** A screenshot as WebP by the browser's own encoder, made to fit where it is larger, on white. */
export async function stillWebp(
  page: Page,
  screenshot: Buffer,
  size: { width: number; height: number },
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ png, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('The browser draws nothing.');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      const scale = Math.min(1, width / image.width, height / image.height);
      context.drawImage(image, 0, 0, image.width * scale, image.height * scale);
      const [, encoded = ''] = canvas.toDataURL('image/webp', 0.85).split(',');
      return encoded;
    },
    { png: screenshot.toString('base64'), ...size },
  );
  return Buffer.from(base64, 'base64');
}
