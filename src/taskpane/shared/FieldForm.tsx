import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Fault } from '../../usecases/ports/ports';
import { BothVersions } from '../../ui/feedback/BothVersions';
import type { Versions } from '../../ui/feedback/BothVersions';
import { Button } from '../../ui/controls/Button';
import { stacked } from '../../ui/theme/looks';
import { Notice } from '../../ui/feedback/Notice';
import { useWording } from '../../ui/texts/wording';
import type { FieldEdit } from './useFieldEdit';

const useStyles = makeStyles({
  root: { ...stacked('8px'), padding: '4px 0 12px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface FieldFormProps<Field, Row, Issue> {
  row: Row;
  edit: FieldEdit<Field, Row, Issue>;
  editing: {
    save: (edit: FieldEdit<Field, Row, Issue>, seen: Row) => Promise<void>;
    cancel: () => void;
    takeTheirs: (found: Row) => void;
  };
  /** The control, named as the field. */
  children: ReactNode;
  faultSentence: (fault: Fault) => string;
  versions: (found: Row) => Versions;
}

/** One field being changed, in its own place; Escape leaves it as it was. */
export function FieldForm<Field extends string, Row, Issue>({
  row,
  edit,
  editing,
  children,
  faultSentence,
  versions,
}: FieldFormProps<Field, Row, Issue>) {
  const styles = useStyles();
  const { texts } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const { field, phase } = edit;
  // Its only control: a column of the office's own may be called anything.
  useEffect(() => form.current?.querySelector<HTMLElement>('[name]')?.focus(), [field]);
  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save(edit, row);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editing.cancel();
      }}
    >
      {children}
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
      {phase.kind === 'changed' ? (
        <BothVersions
          versions={[versions(phase.found)]}
          onTakeTheirs={() => editing.takeTheirs(phase.found)}
          onKeepMine={() => void editing.save(edit, phase.found)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" size="small" disabledFocusable={phase.kind === 'saving'}>
            {phase.kind === 'saving' ? texts.facts.saving : texts.facts.save}
          </Button>
          <Button size="small" onClick={editing.cancel}>
            {texts.facts.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
