import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { filesIn, type Files } from '../package/filesIn';
import { undated } from './undated';

/** Prints the manuals of a built site on A4. @returns the PDFs by their path below `manual`, e.g. `nl/manager.pdf` */
export async function printManuals(browser: Browser, site: string): Promise<Files> {
  const files = await filesIn(path.join(site, 'manual'));
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').slice(1));
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const printed = new Map<string, Uint8Array>();
  try {
    for (const name of [...files.keys()].filter((name) => /(?<!index)\.html$/.test(name)).sort()) {
      await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: 'networkidle' });
      const pdf = await page.pdf({ ...paper, footerTemplate });
      printed.set(name.replace(/html$/, 'pdf'), undated(pdf));
    }
    return printed;
  } finally {
    await page.close();
    server.close();
  }
}

const paper = {
  format: 'A4',
  tagged: true,
  outline: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
};

const footerTemplate = `<div style="width: 100%; text-align: center; font-size: 8pt">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;
