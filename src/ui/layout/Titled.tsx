import { useId } from 'react';
import type { ReactNode } from 'react';

interface TitledProps {
  title: ReactNode;
  /** The heading that it is. */
  as?: 'h2' | 'h3';
  className?: string;
  titleClass: string;
  role?: 'alert';
  children: ReactNode;
}

/** A part of a screen that is called by its heading. */
export function Titled({ title, as: Heading = 'h2', titleClass, children, ...section }: TitledProps) {
  const id = useId();
  return (
    <section {...section} aria-labelledby={id}>
      <Heading id={id} className={titleClass}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
