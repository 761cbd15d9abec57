import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button';
import { stacked } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { SetUpState } from './useSetUp';

const useStyles = makeStyles({ root: stacked('16px'), foot: stacked('8px') });

interface StepFormProps {
  state: SetUpState;
  /** There is nothing to save: one only goes on. */
  isSame: boolean;
  /** Saves the step; `false` where something has to be put right first. */
  onSave: () => boolean;
  children: ReactNode;
}

/** The fields of a step with the ways on; where something has to be put right, the first of those fields is gone to. */
export function StepForm({ state, isSame, onSave, children }: StepFormProps) {
  const styles = useStyles();
  const { setUp: says } = useFurtherTexts();
  const form = useRef<HTMLFormElement>(null);
  const { step, busy, back, next } = state;
  const submit = () => {
    if (busy) return;
    if (isSame) next();
    else if (!onSave())
      // Once the errors are shown.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" size="large" busy={busy}>
          {busy ? says.saving : isSame ? says.goOn : says.save}
        </Button>
        {!isSame && (
          <Button disabledFocusable={busy} onClick={next}>
            {says.skip}
          </Button>
        )}
        {step !== 'organisation' && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={back}>
            {says.back}
          </Button>
        )}
      </div>
    </form>
  );
}
