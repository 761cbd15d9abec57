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
const make = async ({ script, name }: Sample): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'local-excel-'));
  try {
    const file = join(folder, basename(name));
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Serves /sample.xlsx, made when it is first asked for, with its name; 204 when there is none. */
export const serveSample = (sample: Sample | undefined): Middleware => {
  let made: Promise<Buffer> | undefined;
  return {
    name: 'sample',
    path: '/sample.xlsx',
    middleware: (request: Request, response: Response, next: NextFunction) => {
      if (!sample) return void response.writeHead(204).end();
      response.setHeader('Content-Disposition', `attachment; filename="${sample.name}"`);
      if (request.method === 'HEAD') return void response.end();
      made ??= make(sample);
      made.then(
        (bytes) => response.end(bytes),
        (error: unknown) => {
          made = undefined;
          next(error);
        },
      );
    },
  };
};
