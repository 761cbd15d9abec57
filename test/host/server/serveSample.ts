import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Middleware, NextFunction, Request, Response } from 'webpack-dev-server';

/** A script that writes a workbook to the path it is given, and the name that the workbook goes by. */
export interface Sample {
  script: string;
  name: string;
}

/** The script runs in a process of its own: it may load office.js, which fills the global scope. */
const make = async ({ script, name }: Sample, signal: AbortSignal): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'local-excel-'));
  try {
    const file = join(folder, basename(name));
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file], { signal });
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Serves /sample.xlsx, made when it is first asked for, with its name; 204 when there is none. Where nobody waits for it any
 * more it is no longer made.
 */
export const serveSample = (sample: Sample | undefined): Middleware => {
  let making: { made: Promise<Buffer>; waiting: number; stopping: AbortController } | undefined;
  const begin = (asked: Sample) => {
    const stopping = new AbortController();
    return { made: make(asked, stopping.signal), waiting: 0, stopping };
  };
  return {
    name: 'sample',
    path: '/sample.xlsx',
    middleware: (request: Request, response: Response, next: NextFunction) => {
      if (!sample) return void response.writeHead(204).end();
      response.setHeader('Content-Disposition', `attachment; filename="${sample.name}"`);
      if (request.method === 'HEAD') return void response.end();
      const joined = (making ??= begin(sample));
      joined.waiting += 1;
      let isDone = false;
      response.on('close', () => {
        joined.waiting -= 1;
        if (isDone || joined.waiting > 0) return;
        if (making === joined) making = undefined;
        joined.stopping.abort();
      });
      joined.made.then(
        (bytes) => {
          isDone = true;
          response.end(bytes);
        },
        (error: unknown) => {
          isDone = true;
          if (making === joined) making = undefined;
          if (!joined.stopping.signal.aborted) next(error);
        },
      );
    },
  };
};
