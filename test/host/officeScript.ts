import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** office.js for Excel on the web, as its npm package has it; the debug build, whose source tells the requirement sets. */
export const OFFICE_SCRIPT = createRequire(join(process.cwd(), 'package.json')).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);

export const readOfficeScript = (): string => readFileSync(OFFICE_SCRIPT, 'utf8');
