import { teamsHighContrastTheme } from '@fluentui/react-components';
import type { PaneTheme } from './paneTheme';

/** What is pointed at or chosen, where Fluent changes the ground to cyan and every text on it to black. */
const ground = /^color(Neutral|Subtle|Transparent)(Card)?Background(?!Inverted)\w*(Hover|Pressed|Selected)$/;
const text = /^colorNeutralForeground(?!Inverted)\w*(Hover|Pressed|Selected)$/;

/**
 * White on black, with yellow and cyan. Where Windows forces its own contrast colours, those take their place. Grounds
 * stay dark when pointed at, so that texts inside a control needn't change their colour with it.
 */
export const contrastTheme: PaneTheme = {
  ...teamsHighContrastTheme,
  colorScheme: 'dark',
  ...tokens(ground, '#333333'),
  ...tokens(text, '#ffffff'),
};

function tokens(names: RegExp, color: string): Partial<PaneTheme> {
  const found = Object.keys(teamsHighContrastTheme).filter((name) => names.test(name));
  return Object.fromEntries(found.map((name) => [name, color]));
}
