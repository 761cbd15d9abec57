import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** Things below each other, so far apart. */
export const stacked = (gap: string) => ({ display: 'flex', flexDirection: 'column', gap }) as const;

/** A size of Fluent's, as `Text` numbers them. */
export const textSize = (size: 200 | 300 | 400 | 500 | 600) => ({
  fontSize: tokens[`fontSizeBase${size}`],
  lineHeight: tokens[`lineHeightBase${size}`],
});

/** A list whose items tell by themselves where they begin. */
export const bareList = { margin: 0, padding: 0, listStyleType: 'none' } as const;

/** What a zoom of 200 % leaves of a pane. */
export const narrow = '@media (max-width: 240px)';

/** A title with the button that explains its screen at its end. */
export const besideHelp = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '8px',
} as const;

/** What a screen is called, small enough for its words to stay whole at 200 %. */
export const screenTitle = {
  margin: 0,
  ...textSize(500),
  fontWeight: tokens.fontWeightSemibold,
  [narrow]: textSize(300),
} as const;

/** Where the keyboard is. */
export const focusRing = { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } };

/** For screen readers only. */
export const hidden: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
