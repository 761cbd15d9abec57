import { Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/controls/Button';
import { Help } from '../../ui/controls/Help';
import { QuietButton } from '../../ui/controls/QuietButton';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { besideHelp, screenTitle } from '../../ui/theme/looks';
import { DepartmentsStep } from './DepartmentsStep';
import { EmployeesStep } from './EmployeesStep';
import { OrganisationStep } from './OrganisationStep';
import { setUpSteps } from './setUpDraft';
import { useSetUp } from './useSetUp';

const useStyles = makeStyles({
  head: besideHelp,
  title: { ...screenTitle, outline: 'none', overflowWrap: 'anywhere' },
});

interface SetUpProps {
  onLeave: () => void;
  /** All steps were seen. */
  onDone: () => void;
}

/** What an office fills in first: its name and term, its departments, its employees. Each step may be skipped. */
export function SetUp({ onLeave, onDone }: SetUpProps) {
  const styles = useStyles();
  const { setUp: says } = useFurtherTexts();
  const state = useSetUp();
  const { step, lacking, added, fault, isChanged } = state;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: one goes on at the top of what came instead.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    const panel = title.current?.closest('[role=tabpanel]');
    if (panel) panel.scrollTop = 0;
  }, [step]);
  return (
    <Screen>
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {says.leave}
      </QuietButton>
      {step !== 'done' && <Text size={200}>{says.step(setUpSteps.indexOf(step) + 1)}</Text>}
      <div className={styles.head}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {step === 'done' ? says.doneTitle : says.titles[step]}
        </h1>
        <Help topic="setUp" />
      </div>
      <FaultNotice fault={fault} />
      {isChanged && <Notice intent="warning" sentence={says.changed} />}
      {step === 'organisation' && <OrganisationStep state={state} />}
      {step === 'departments' && <DepartmentsStep state={state} />}
      {step === 'employees' && <EmployeesStep state={state} />}
      {step === 'done' && (
        <>
          {added && added.added + added.filled > 0 && (
            <Notice intent="success" sentence={says.added(added.added, added.filled)} />
          )}
          {added && added.inactive.length > 0 && (
            <Notice
              intent="warning"
              sentence={says.inactive(added.inactive)}
              action={{ label: says.activate, run: () => void state.activate() }}
            />
          )}
          <Text>{lacking.length === 0 ? says.complete : `${says.lacking(lacking)} ${says.resume}`}</Text>
          <Button appearance="primary" size="large" onClick={onDone}>
            {says.toToday}
          </Button>
          <Button onClick={state.back}>{says.back}</Button>
        </>
      )}
    </Screen>
  );
}
