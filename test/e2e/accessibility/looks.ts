import type { Frame, Page } from 'playwright-core';
import { contrastTheme } from '../../../src/ui/theme/contrastTheme';
import { darkTheme } from '../../../src/ui/theme/darkTheme';
import { lightTheme } from '../../../src/ui/theme/lightTheme';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export interface Look {
  name: string;
  /** What a person's system asks for. */
  media: Media;
  /** The colours that the product shows then. */
  theme: typeof lightTheme;
}

const plain: Media = { forcedColors: 'none', contrast: 'no-preference' };

/** The look in which a tour goes from screen to screen. */
export const light: Look = { name: "in Office's light theme", media: plain, theme: lightTheme };

/** The others. In strong contrast the product shows the same in each theme of Office. */
export const otherLooks: readonly Look[] = [
  { name: "in Office's black theme", media: plain, theme: darkTheme },
  {
    name: 'in a contrast theme of Windows',
    media: { forcedColors: 'active', contrast: 'no-preference' },
    theme: contrastTheme,
  },
  { name: 'with more contrast', media: { forcedColors: 'none', contrast: 'more' }, theme: contrastTheme },
];

/**
 * Shows a page in another look, and resolves when it stands in its colours. Office names its theme once, when a page
 * loads; so the black one is laid over the page as Fluent lays it, in CSS variables, rather than walking there again.
 * @param window of which the page is a part, or the page itself
 */
export async function showLook(window: Page, page: Frame | Page, { media, theme }: Look): Promise<void> {
  await window.emulateMedia(media);
  await page.evaluate((css) => {
    const id = 'black-theme-of-office';
    document.getElementById(id)?.remove();
    if (css) document.head.append(Object.assign(document.createElement('style'), { id, textContent: css }));
  }, blackCss(theme));
  await showsTheme(page, theme);
}

/** Resolves when the page stands in a theme's colours, which may come over the network. */
export const showsTheme = (page: Frame | Page, theme: Look['theme']): Promise<void> =>
  page.evaluate(
    async (expected) => {
      const stands = () => {
        const provider = document.querySelector('.fui-FluentProvider');
        if (!provider) return false;
        const shown = getComputedStyle(provider);
        return Object.entries(expected).every(
          ([name, value]) => shown.getPropertyValue(name).trim() === value,
        );
      };
      while (!stands()) await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    {
      '--colorNeutralForeground3': theme.colorNeutralForeground3,
      '--colorNeutralBackground1': theme.colorNeutralBackground1,
      '--colorBrandForeground1': theme.colorBrandForeground1,
    },
  );

const blackCss = (theme: Look['theme']): string => {
  if (theme !== darkTheme) return '';
  const variables = Object.entries(theme).map(([name, value]) => `--${name}: ${value} !important;`);
  return `.fui-FluentProvider { ${variables.join(' ')} }`;
};
