import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

/** The screens of which what a screen reader meets is kept in a file to read, by the file's name. */
const files: Readonly<Record<string, string>> = {
  'an empty form': 'form',
  'a form with errors': 'form-with-errors',
  'a registered complaint': 'registered',
  'a case to hand over': 'case',
  'the call': 'call',
  'the call with what is still missing': 'call-with-errors',
  'the report': 'quarter',
  'a report that was built': 'quarter-built',
};

const folder = path.join('test', 'e2e', 'accessibility', 'speech');

/** Numbers of cases end in letters that are drawn anew each time. */
const steady = (said: string): string => said.replaceAll(/(20\d\d-\d{4})-[A-Z2-9]{2}/g, '$1-XX');

/**
 * What differs between what a screen says to a screen reader and what its file in this language says; nothing for a screen
 * without a file. With SPEECH=write before the command the file becomes what it says: to be read through as somebody who only hears it.
 */
export async function saysOtherwise(
  screen: string,
  language: 'nl' | 'en',
  page: Frame | Page,
): Promise<string[]> {
  const name = files[screen];
  if (name === undefined) return [];
  const file = path.join(folder, language, `${name}.txt`);
  const hear = async () => `${steady(await page.locator('main').ariaSnapshot())}\n`;
  // What explains a screen comes a moment after it.
  await page.waitForLoadState('networkidle');
  if (process.env['SPEECH'] === 'write') await writeFile(file, await hear());
  const expected = await readFile(file, 'utf8');
  let said = await hear();
  for (let looks = 0; said !== expected && looks < 50; looks += 1) said = await hear();
  if (said === expected) return [];
  const isNew = (line: string) => !expected.includes(`${line}\n`);
  const isGone = (line: string) => !said.includes(`${line}\n`);
  return [
    `${screen} says otherwise than ${file}:`,
    ...said
      .split('\n')
      .filter(isNew)
      .map((line) => `+ ${line}`),
    ...expected
      .split('\n')
      .filter(isGone)
      .map((line) => `- ${line}`),
  ];
}
