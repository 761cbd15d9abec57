import { createDarkTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { green } from './brand';

export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorCompoundBrandForeground1: green[110],
  colorBrandForegroundLink: green[110],
};
