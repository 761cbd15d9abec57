import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Help } from '../../ui/controls/Help';
import { besideHelp, narrow, screenTitle, stacked } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { StepPath } from './StepPath';
import type { Step } from './step';

const useStyles = makeStyles({
  // What there is to see scrolls above the foot, so that the next step is always in sight.
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  body: {
    flex: '1 0 0',
    minHeight: '120px',
    overflowY: 'auto',
    ...stacked('16px'),
    padding: '16px',
    [narrow]: { padding: '8px' },
    '& > *': { flexShrink: 0 },
  },
  head: besideHelp,
  title: { ...screenTitle, outline: 'none' },
  foot: {
    ...stacked('8px'),
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface StepFrameProps {
  step: Step;
  backTo: readonly Step[];
  onBack: (step: Step) => void;
  /** The buttons of this step, and what stands in their way. */
  foot: ReactNode;
  children: ReactNode;
}

/** One step of the adoption: the path, its title, what there is to see and, below, the way on. */
export function StepFrame({ step, backTo, onBack, foot, children }: StepFrameProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: one goes on at the top of what came instead.
  useEffect(() => title.current?.focus(), [step]);
  return (
    <div className={styles.root}>
      <div className={styles.body}>
        <StepPath now={step} backTo={backTo} onBack={onBack} />
        <div className={styles.head}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {adopt.titles[step]}
          </h1>
          <Help topic="adopt" />
        </div>
        {children}
      </div>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
