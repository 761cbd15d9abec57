import { createLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { green } from './brand';

export const lightTheme: Theme = createLightTheme(green);
