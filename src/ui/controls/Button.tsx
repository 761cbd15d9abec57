import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { Busy } from './Busy';
import { narrow, textSize } from '../theme/looks';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    margin: 0,
    minHeight: '32px',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(300),
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    [narrow]: { paddingLeft: '6px', paddingRight: '6px', overflowWrap: 'anywhere' },
    '& > svg': { flexShrink: 0, fontSize: '20px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    ...shorthands.borderColor('transparent'),
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    ...shorthands.borderColor('transparent'),
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minHeight: '24px',
    '& > svg': { fontSize: '16px' },
    padding: '3px 8px',
    ...textSize(200),
    fontWeight: tokens.fontWeightRegular,
  },
  large: { minHeight: '40px', padding: '8px 16px', ...textSize(400) },
  disabled: {
    ...shorthands.borderColor(tokens.colorNeutralStrokeDisabled),
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
  },
});

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  appearance?: 'primary' | 'secondary' | 'subtle';
  size?: 'small' | 'medium' | 'large';
  icon?: ReactNode;
  /** Does nothing for now, but keeps the focus and can be found. */
  disabledFocusable?: boolean;
  /** What it does is being done; until then it does nothing else. */
  busy?: boolean;
}

/** The one button of every page; it looks like Fluent's, which costs 5 KB gzip where a page should show at once. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  busy = false,
  icon = busy && <Busy />,
  disabledFocusable = busy,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const styles = useStyles();
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabledFocusable || undefined}
      className={mergeClasses(
        styles.root,
        appearance !== 'secondary' && styles[appearance],
        size !== 'medium' && styles[size],
        disabledFocusable && styles.disabled,
        className,
      )}
      onClick={disabledFocusable ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}
