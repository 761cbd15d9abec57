import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

/** The platform's own controls, with the look of Fluent's. */
export const useControlStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    margin: 0,
    padding: '5px 11px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': {
      ...shorthands.borderColor(tokens.colorNeutralStroke1Hover),
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
    },
    '&[aria-invalid]': shorthands.borderColor(tokens.colorPaletteRedBorder2),
    ':focus': {
      // Invisible, but Windows draws it where a contrast theme replaces the other colours.
      outline: '2px solid transparent',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  // It grows with what the relation tells; where the browser can't, it scrolls and can be pulled larger.
  long: { resize: 'vertical', fieldSizing: 'content', minHeight: '68px', maxHeight: '50vh' },
  // Room for the mark at its end, in the place of the platform's own.
  listed: { paddingRight: '32px', appearance: 'none' },
});
