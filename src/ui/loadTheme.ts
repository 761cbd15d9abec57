import type { Theme } from '@fluentui/react-components';

/** The colours of light or dark Office: a person downloads only the ones that are shown. */
export function loadTheme(dark: boolean): Promise<Theme> {
  return dark
    ? import(/* webpackChunkName: "dark" */ './darkTheme').then(({ darkTheme }) => darkTheme)
    : import(/* webpackChunkName: "light" */ './lightTheme').then(({ lightTheme }) => lightTheme);
}
