import type { Frame, Page } from 'playwright-core';
import { layoutFaultsIn } from './layoutFaultsIn';
import type { Tour } from './tourOf';

interface Room {
  name: string;
  /** In CSS pixels, of the pane or of the window of a call. */
  width: number;
  height: number;
  /** What a person's own style sheet says besides. */
  css?: string;
  /** Whether what is chosen in a list has room too; the platform doesn't wrap it. */
  forChosen?: true;
}

/** The distances that a person may ask for without losing anything (WCAG 2.2, 1.4.12); letters are a fifth wider then. */
const spaced = `* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

/** As narrow as Excel makes a pane, and as little as a zoom of 200 % leaves of that. The call may be in a pane too. */
const rooms: readonly Room[] = [
  { name: 'at 320 px', width: 320, height: 600, forChosen: true },
  { name: 'at 320 px with wide letters', width: 320, height: 600, css: spaced },
  { name: 'at 200 %', width: 160, height: 300 },
];

/** The window of a call on a small screen. */
const window: Room = { name: 'in a window of 800 x 565', width: 800, height: 565 };

/**
 * What doesn't fit on a screen where there is little room. Afterwards it has as much as before.
 * @param page the pane or the window beside the workbook
 */
export async function misfitsOn(tour: Tour, page: Frame | Page): Promise<string[]> {
  const found: string[] = [];
  for (const room of page === tour.dialog ? [window, ...rooms] : rooms) {
    const leave = await enter(tour, page, room);
    found.push(
      ...(await layoutFaultsIn(page, room.forChosen ?? false)).map((fault) => `${room.name}: ${fault}`),
    );
    await leave();
  }
  return found;
}

/** Gives a page so much room. @returns what gives it back what it had */
async function enter(tour: Tour, page: Frame | Page, { width, height, css = '' }: Room) {
  const own = await page.evaluateHandle((text) => {
    const sheet = Object.assign(document.createElement('style'), { textContent: text });
    document.head.append(sheet);
    return sheet;
  }, css);
  const resized = await resize(tour, page, width, height);
  return async () => {
    await own.evaluate((sheet) => sheet.remove());
    await resized();
  };
}

async function resize({ page: excel, dialog }: Tour, page: Frame | Page, width: number, height: number) {
  if (page === dialog) {
    const before = dialog.viewportSize();
    await dialog.setViewportSize({ width, height });
    return () => (before ? dialog.setViewportSize(before) : undefined);
  }
  const frame = excel.getByRole('complementary').locator('iframe');
  const setStyle = (style: string) =>
    frame.evaluate((element, text) => (element.style.cssText = text), style);
  await setStyle(`width: ${width}px; height: ${height}px; flex: none`);
  return () => setStyle('');
}
