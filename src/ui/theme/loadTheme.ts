import type { PaneTheme } from './paneTheme';

type ThemeName = 'light' | 'dark' | 'contrast';

const themes: Record<ThemeName, () => Promise<PaneTheme>> = {
  light: () => import(/* webpackChunkName: "light" */ './lightTheme').then(({ lightTheme }) => lightTheme),
  dark: () => import(/* webpackChunkName: "dark" */ './darkTheme').then(({ darkTheme }) => darkTheme),
  contrast: () =>
    import(/* webpackChunkName: "contrast" */ './contrastTheme').then(({ contrastTheme }) => contrastTheme),
};

/** Colours to stand in: a person downloads only the ones that are shown. */
export function loadTheme(name: ThemeName): Promise<PaneTheme> {
  return themes[name]();
}
