import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The rules of WCAG 2.0 to 2.2, levels A and AA, and what axe advises beside them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against a page as it stands, a line per element; empty when it finds nothing. */
export async function violationsIn(page: Frame | Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    // What is still moving in has no colours of its own yet.
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .forEach((animation) => animation.finish());
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: wanted,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message);
        return `${id}: ${html.slice(0, 160)}: ${reasons.join('; ')}`;
      }),
    );
  }, tags);
}
