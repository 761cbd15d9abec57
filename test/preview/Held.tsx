import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

// As far apart as a screen keeps its fields.
const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '16px' } });

interface HeldProps<Value> {
  start: Value;
  children: (value: Value, hold: (value: Value) => void) => ReactNode;
}

/** Keeps the value of a field that leaves this to who shows it, in a form of its own: radio buttons are a group in one. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start);
  return (
    <form className={useStyles().root} onSubmit={(event) => event.preventDefault()}>
      {children(value, setValue)}
    </form>
  );
}
