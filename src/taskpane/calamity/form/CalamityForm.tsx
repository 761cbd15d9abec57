import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { calamityDraftFields, isRequiredOfCalamity } from '../../../procedure/calamity/checkCalamity';
import { Button } from '../../../ui/controls/Button';
import { stacked } from '../../../ui/theme/looks';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { CalamityControl } from './CalamityControl';
import { useActionFault } from '../../../ui/texts/useActionFault';
import type { CalamityFormState } from './useCalamityForm';
import { useCalamityIssue } from './useCalamityIssue';

const useStyles = makeStyles({ root: stacked('12px') });

/** A new calamity: what went wrong, since when, who sees to it (procedure, section 6). */
export function CalamityForm({ form, onCancel }: { form: CalamityFormState; onCancel: () => void }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { calamity } = useFurtherTexts();
  const faultSentence = useActionFault('calamity');
  const issueSentence = useCalamityIssue();
  const element = useRef<HTMLFormElement>(null);
  const { typed, shown, tried, phase, attempt, offer } = form;
  const registering = phase.kind === 'registering';

  const submit = async () => {
    const wrong = await form.submit();
    if (wrong) element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  return (
    <form
      ref={element}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {offer && (
        <Notice
          intent="info"
          sentence={calamity.form.offered(texts.moment(offer.keptAt))}
          action={{ label: texts.intake.goOn, run: form.goOn }}
          alternative={{ label: calamity.form.discard, run: form.discard }}
        />
      )}
      {calamityDraftFields.map((field) => {
        const issue = shown.find((candidate) => candidate.field === field);
        return (
          <CalamityControl
            key={field}
            field={field}
            value={typed[field] ?? ''}
            required={isRequiredOfCalamity(field)}
            error={issue && issueSentence(issue)}
            onChange={(text) => form.change(field, text)}
            onBlur={() => form.leave(field)}
          />
        );
      })}
      {tried && shown.length > 0 && <Notice sentence={calamity.form.toMend(shown.length)} />}
      {phase.kind === 'typing' && phase.fault && (
        <Notice
          sentence={[
            faultSentence(phase.fault),
            attempt && calamity.form.mayStand(attempt.code),
            calamity.form.kept,
          ]
            .filter(Boolean)
            .join(' ')}
        />
      )}
      <Button type="submit" appearance="primary" size="large" busy={registering}>
        {registering ? texts.intake.registering : calamity.form.register}
      </Button>
      <Button onClick={onCancel}>{calamity.form.cancel}</Button>
    </form>
  );
}
