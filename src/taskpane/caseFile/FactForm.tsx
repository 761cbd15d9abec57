import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { EditIssue } from '../../procedure/checkEdit';
import type { Complaint } from '../../procedure/complaint';
import { draftFields } from '../../procedure/draft';
import { Button } from '../../ui/Button';
import { BothVersions } from '../../ui/BothVersions';
import { Notice } from '../../ui/Notice';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';
import { FactControl } from './FactControl';
import { factText } from './factText';
import type { Edit, Editing } from './useEdit';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 12px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface FactFormProps {
  complaint: Complaint;
  edit: Edit;
  editing: Editing;
}

/** One field being changed, in its own place; Escape leaves it as it was. */
export function FactForm({ complaint, edit, editing }: FactFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const faultSentence = useFaultSentence();
  const form = useRef<HTMLFormElement>(null);
  const { field, typed, phase } = edit;
  useEffect(() => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus(), [field]);

  const sentence = ({ code, limit = 0 }: EditIssue): string => {
    if (code === 'notALink') return texts.facts.notALink;
    const known = draftFields.find((candidate) => candidate === field);
    return texts.issueSentence({ field: known ?? 'receivedOn', code, limit });
  };
  const mine = { ...complaint, [field]: typed };
  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save(edit, complaint);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editing.cancel();
      }}
    >
      <FactControl
        field={field}
        typed={typed}
        error={phase.kind === 'invalid' ? sentence(phase.issue) : undefined}
        onChange={(text) => editing.type(edit, text)}
      />
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
      {phase.kind === 'conflict' ? (
        <BothVersions
          versions={[
            {
              name: words.columns[field],
              theirs: factText(phase.found, field, words),
              mine: field === 'channel' || field === 'severity' ? factText(mine, field, words) : typed,
            },
          ]}
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
