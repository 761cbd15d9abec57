/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSample, type Sample } from './serveSample';

const folder = mkdtempSync(join(tmpdir(), 'sample-'));
const script = join(folder, 'make.mjs');
writeFileSync(
  script,
  "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[2], 'a workbook');",
);
afterAll(() => rmSync(folder, { recursive: true }));

let server: Server;
afterEach(() => server.close());

const ask = async (sample: Sample | undefined, method: string): Promise<Response> => {
  const served = serveSample(sample);
  if (typeof served === 'function') throw new Error('a middleware with a path of its own');
  const { middleware } = served;
  server = createServer((request, response) => {
    Reflect.apply(middleware, null, [request, response, () => response.writeHead(500).end()]);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return fetch(`http://localhost:${port}`, { method });
};

test('the script makes the sample, which goes by its name', async () => {
  const response = await ask({ script, name: 'uren.xlsx' }, 'GET');
  expect(await response.text()).toBe('a workbook');
  expect(response.headers.get('Content-Disposition')).toContain('uren.xlsx');
});

test('a script that fails is an error', async () => {
  expect((await ask({ script: join(folder, 'none.mjs'), name: 'uren.xlsx' }, 'GET')).status).toBe(500);
});

test('without a sample there is none', async () => {
  expect((await ask(undefined, 'HEAD')).status).toBe(204);
});
