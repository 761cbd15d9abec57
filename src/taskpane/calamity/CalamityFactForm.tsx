import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import { isRequiredOfCalamity, typedCalamityValue } from '../../procedure/calamity/checkCalamity';
import { BothVersions } from '../../ui/BothVersions';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { useWording } from '../../ui/wording';
import { CalamityControl } from './CalamityControl';
import type { CalamityEdit, CalamityEditing } from './useCalamityEdit';
import { useCalamityFault } from './useCalamityFault';
import { useCalamityIssue } from './useCalamityIssue';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 12px' },
  buttons: { display: 'flex', gap: '8px' },
});

interface CalamityFactFormProps {
  calamity: Calamity;
  edit: CalamityEdit;
  editing: CalamityEditing;
}

/** One field of a calamity being changed, in its own place; Escape leaves it as it was. */
export function CalamityFactForm({ calamity, edit, editing }: CalamityFactFormProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { fields } = useFurtherTexts().calamity;
  const faultSentence = useCalamityFault();
  const issueSentence = useCalamityIssue();
  const form = useRef<HTMLFormElement>(null);
  const { field, typed, phase } = edit;
  useEffect(() => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus(), [field]);
  return (
    <form
      ref={form}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void editing.save(edit, calamity);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) editing.cancel();
      }}
    >
      <CalamityControl
        field={field}
        value={typed}
        required={isRequiredOfCalamity(field)}
        error={phase.kind === 'invalid' ? issueSentence(phase.issue) : undefined}
        onChange={(text) => editing.type(edit, text)}
      />
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
      {phase.kind === 'changed' ? (
        <BothVersions
          versions={[{ name: fields[field], theirs: typedCalamityValue(phase.found, field), mine: typed }]}
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
