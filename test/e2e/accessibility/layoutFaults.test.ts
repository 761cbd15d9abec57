import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import { layoutFaultsIn } from './layoutFaultsIn';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 400 } });
});
afterAll(() => browser.close());

const faultsOf = async (html: string): Promise<string[]> => {
  await page.setContent(`<body>${html}</body>`);
  return layoutFaultsIn(page, true);
};

const tall = '<div style="height: 600px"></div>';

describe('what does not fit on a page', () => {
  it.each([
    [
      'text that is cut off',
      '<p style="width: 60px; overflow: hidden; white-space: nowrap">A long line</p>',
      'text runs out of <p>',
    ],
    [
      'lines that are cut off',
      '<div style="height: 24px; overflow: hidden"><p>One</p><p>Two</p></div>',
      'text runs out of <div>',
    ],
    [
      'text that runs out of its button',
      '<button style="width: 60px; height: 30px; white-space: nowrap">A long line</button>',
      'text runs out of <button>',
    ],
    [
      'a name that is broken into letters',
      '<p style="width: 12px; overflow-wrap: anywhere">Anneke</p>',
      'is broken into letters: <p',
    ],
    [
      'a word of a heading that is broken',
      '<h1 style="width: 60px; font: 16px sans-serif; overflow-wrap: anywhere">Klacht geregistreerd</h1>',
      'is broken into letters: <h1',
    ],
    [
      'what makes the page scroll sideways',
      '<div style="width: 400px; height: 9px"></div>',
      'is wider than its place',
    ],
    [
      'what a part cuts off sideways',
      '<div style="overflow: hidden auto"><h1 style="width: 400px">A</h1></div>',
      'is wider than its place',
    ],
    [
      'a field that sticks out',
      '<div style="width: 90px; border: 1px solid"><input style="width: 120px; height: 30px" /></div>',
      'runs out: <input',
    ],
    [
      'a choice of which the end is hidden',
      '<select style="width: 60px; height: 30px"><option>A long choice</option></select>',
      'is cut: <select',
    ],
    ['a target that is too low', '<button style="width: 60px; height: 20px">A</button>', 'is 60 x 20'],
    [
      'a field that gets the focus beneath a foot',
      `<div style="height: 200px; overflow: auto">${tall}<input style="height: 30px" />
        <div style="position: sticky; bottom: 0; height: 60px; background: white">Foot</div>${tall}</div>`,
      'is hidden while it has the focus: <input',
    ],
    [
      'a part that others leave no room',
      '<div style="height: 0; overflow: auto"><button style="height: 30px">A</button></div>',
      'is hidden while it has the focus: <button',
    ],
  ])('is %s', async (_, html, fault) => {
    expect(await faultsOf(html)).toContainEqual(expect.stringContaining(fault));
  });

  it.each([
    [
      'a wide table that the keyboard scrolls',
      '<div style="overflow-x: auto" tabindex="0"><table><tr><td style="min-width: 500px">A</td></tr></table></div>',
    ],
    [
      'what is for screen readers only',
      '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">A</p>',
    ],
    [
      'a field above a foot that the page keeps free',
      `<div style="height: 200px; overflow: auto; scroll-padding-bottom: 70px">${tall}<input style="height: 30px" />
        <div style="position: sticky; bottom: 0; height: 60px; background: white">Foot</div>${tall}</div>`,
    ],
  ])('is not %s', async (_, html) => {
    expect(await faultsOf(html)).toEqual([]);
  });
});
