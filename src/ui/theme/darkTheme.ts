import { createDarkTheme } from '@fluentui/react-components';
import { green } from './brand';
import type { PaneTheme } from './paneTheme';

export const darkTheme: PaneTheme = {
  ...createDarkTheme(green),
  colorScheme: 'dark',
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorCompoundBrandForeground1: green[110],
  colorBrandForegroundLink: green[110],
};
