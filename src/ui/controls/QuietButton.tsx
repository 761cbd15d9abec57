import { makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { Button } from './Button';

const useStyles = makeStyles({ root: { alignSelf: 'flex-start', textAlign: 'start' } });

/** A small button for what one rarely came for: going back, reading again. */
export function QuietButton(
  props: Pick<ComponentProps<typeof Button>, 'icon' | 'aria-label' | 'onClick' | 'children'>,
) {
  return <Button {...props} appearance="subtle" size="small" className={useStyles().root} />;
}
