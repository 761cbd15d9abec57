import { createLightTheme } from '@fluentui/react-components';
import { green } from './brand';
import type { PaneTheme } from './paneTheme';

export const lightTheme: PaneTheme = { ...createLightTheme(green), colorScheme: 'light' };
