import type { FrameLocator, Page, Frame, Locator } from 'playwright-core';
import type { Words } from '../pane/speak';

/** The buttons that explain a screen; the first comes a moment after what it explains. */
export const explanationsOn = ({ further }: Words, page: Frame | Page | FrameLocator): Locator =>
  page.getByRole('button', { name: further.help.open });
