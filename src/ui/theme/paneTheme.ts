import type { Theme } from '@fluentui/react-components';

/** Fluent's colours, and the CSS `color-scheme` in which the platform draws its own radios, lists and scroll bars. */
export interface PaneTheme extends Theme {
  colorScheme: 'light' | 'dark';
}
