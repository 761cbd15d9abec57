/** @jest-environment node */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
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
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const serve = async (sample: Sample | undefined): Promise<string> => {
  const served = serveSample(sample);
  if (typeof served === 'function') throw new Error('a middleware with a path of its own');
  const { middleware } = served;
  server = createServer((request, response) => {
    Reflect.apply(middleware, null, [request, response, () => response.writeHead(500).end()]);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://localhost:${port}`;
};

const ask = async (sample: Sample | undefined, method: string): Promise<Response> =>
  fetch(await serve(sample), { method });

test('the script makes the sample, which goes by its name', async () => {
  const response = await ask({ script, name: 'uren.xlsx' }, 'GET');
  expect(await response.text()).toBe('a workbook');
  expect(response.headers.get('Content-Disposition')).toContain('uren.xlsx');
});

test('a script that fails is an error', async () => {
  expect((await ask({ script: join(folder, 'none.mjs'), name: 'uren.xlsx' }, 'GET')).status).toBe(500);
});

test('it is no longer made where nobody waits for it, and made anew for who asks again', async () => {
  const started = join(folder, 'started');
  const ended = join(folder, 'ended');
  const slow = join(folder, 'slow.mjs');
  writeFileSync(
    slow,
    `import { existsSync, writeFileSync } from 'node:fs';
    if (existsSync(${JSON.stringify(started)})) writeFileSync(process.argv[2], 'made anew');
    else {
      writeFileSync(${JSON.stringify(started)}, '');
      process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(ended)}, ''); process.exit(1); });
      setInterval(() => {}, 1000);
    }`,
  );
  const until = async (file: string) => {
    const change = once(folderWatch, 'change');
    if (existsSync(file)) return;
    await change;
    await until(file);
  };
  const folderWatch = watch(folder);
  const url = await serve({ script: slow, name: 'uren.xlsx' });
  const leaving = new AbortController();
  const left = fetch(url, { signal: leaving.signal });
  await until(started);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await until(ended);
  folderWatch.close();
  expect(await (await fetch(url)).text()).toBe('made anew');
});

test('without a sample there is none', async () => {
  expect((await ask(undefined, 'HEAD')).status).toBe(204);
});
