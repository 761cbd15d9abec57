import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface ClickedProps {
  /** What is clicked in it, as a CSS selector. */
  on: string;
  children: ReactNode;
}

/** Shows what comes of a click. */
export function Clicked({ on, children }: ClickedProps) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => around.current?.querySelector<HTMLElement>(on)?.click(), [on]);
  return <div ref={around}>{children}</div>;
}
