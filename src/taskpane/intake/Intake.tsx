import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Complaint } from '../../procedure/complaint/complaint';
import { Button } from '../../ui/controls/Button';
import { Help } from '../../ui/controls/Help';
import { HiddenTitle } from '../../ui/accessibility/HiddenTitle';
import { stacked } from '../../ui/theme/looks';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { loadFurther } from '../../i18n/further/loadFurther';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import { RelationBelow } from './relation/RelationBelow';
import { useRelationMatches } from './relation/useRelationMatches';
import { IntakeSection } from './fields/IntakeSection';
import { useIntake } from './draft/useIntake';
import { PasteMail } from './paste/PasteMail';
import { useRegister } from '../shared/registerContext';
import { lazyPart } from '../shared/lazyPart';
import { loadSent } from './loadSent';
import { isWaiting } from './outbox/sending';

const SentCard = lazyPart(() => loadSent().then(({ SentCard }) => SentCard));
const OutboxNotice = lazyPart(() => loadSent().then(({ OutboxNotice }) => OutboxNotice));

const FieldsToMend = lazyPart(() => loadSent().then(({ FieldsToMend }) => FieldsToMend));
const OfferBar = lazyPart(() => loadSent().then(({ OfferBar }) => OfferBar));
const OwnFields = lazyPart(() =>
  import(/* webpackChunkName: "ownFields" */ './own/OwnFields').then(({ OwnFields }) => OwnFields),
);

const useStyles = makeStyles({
  // The fields scroll above the foot, never beneath it: a focused field is always in sight.
  form: { height: '100%', display: 'flex', flexDirection: 'column' },
  fields: {
    position: 'relative',
    flex: '1 0 0',
    minHeight: '120px',
    overflowY: 'auto',
    padding: '8px 16px 16px',
    scrollPadding: '48px',
  },
  foot: {
    ...stacked('8px'),
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface IntakeProps {
  /** The ribbon's press on this form, another object each time; `null`: another button was pressed last. */
  asked?: object | null;
  /** The incomplete row that somebody chose to finish. */
  toComplete: Complaint | null;
  onRegistered: (complaint: Complaint) => void;
  /** How many complaints were sent and don't stand in the register yet. */
  onWaiting: (count: number) => void;
  onOpenCase: () => void;
}

/** The form for a new complaint, in the order of a phone call. */
export function Intake({ asked = null, toComplete, onRegistered, onWaiting, onOpenCase }: IntakeProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { hasOwn } = useRegister();
  const faultSentence = useFaultSentence();
  const formElement = useRef<HTMLFormElement>(null);
  const focus = (field: string) =>
    formElement.current?.querySelector<HTMLElement>(`[name=${JSON.stringify(field)}]`)?.focus();
  const form = useIntake({ toComplete, onInvalid: focus, onRegistered });
  const matches = useRelationMatches(form.draft);
  const { phase, attempt, shown, tried, ready, submit, keep, startNext } = form;

  // What is typed stays; the card of the last complaint makes room for the next one.
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked && phase.kind === 'sent') startNext();
  }

  const unfinished =
    attempt && attempt.known !== 'notThere'
      ? texts.intake.unfinished[attempt.known](attempt.caseNumber)
      : null;

  const { sent, earlier, retry, dismiss, takeBack } = form;
  const waiting = earlier.filter(isWaiting).length + (sent && isWaiting(sent) ? 1 : 0);
  const tellWaiting = useEffectEvent(onWaiting);
  useEffect(() => tellWaiting(waiting), [waiting]);
  // What is shown after the press is there before it, also where the connection goes meanwhile.
  const { language } = texts;
  useEffect(() => {
    if (!ready) return;
    void Promise.all([
      SentCard.fetch(),
      OutboxNotice.fetch(),
      FieldsToMend.fetch(),
      loadFurther(language),
    ]).catch(() => {});
  }, [ready, language]);

  const before = earlier.length > 0 && (
    <Suspense fallback={null}>
      <OutboxNotice sendings={earlier} onRetry={retry} onTakeBack={takeBack} onSeen={dismiss} />
    </Suspense>
  );
  if (sent) {
    return (
      <Suspense fallback={<Skeleton label={texts.intake.registering} />}>
        {before}
        <SentCard
          sending={sent}
          onNext={() => {
            // The next relation is on the line: one types at once.
            flushSync(startNext);
            focus('phone');
          }}
          onOpenCase={onOpenCase}
          onRetry={() => retry(sent)}
          onTakeBack={() => takeBack(sent)}
        />
      </Suspense>
    );
  }
  const registering = phase.kind === 'registering';
  return (
    <form
      ref={formElement}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.fields}>
        <HiddenTitle title={texts.intake.title} />
        <Help topic="new" corner />
        {before}
        {(form.offer ?? form.completing) && (
          <Suspense fallback={null}>
            <OfferBar form={form} />
          </Suspense>
        )}
        <PasteMail form={form} />
        <IntakeSection
          section="who"
          form={form}
          below={(field) => <RelationBelow {...{ field, form, matches, onOpenCase }} />}
        />
        <IntakeSection section="what" form={form} />
        <IntakeSection section="promise" form={form} />
        {hasOwn && (
          <Suspense fallback={null}>
            <OwnFields form={form} />
          </Suspense>
        )}
      </div>
      <div className={styles.foot}>
        {tried && shown.length > 0 && (
          <Suspense fallback={null}>
            <FieldsToMend issues={shown} onGoTo={focus} />
          </Suspense>
        )}
        {phase.kind === 'typing' && phase.fault && (
          <Notice
            sentence={[faultSentence(phase.fault), unfinished, texts.intake.kept].filter(Boolean).join(' ')}
          />
        )}
        {phase.kind === 'typing' && phase.blank && (
          <Notice intent="warning" sentence={texts.intake.nothingToKeep} />
        )}
        <Button
          type="submit"
          appearance="primary"
          size="large"
          disabledFocusable={registering || !ready}
          busy={registering}
        >
          {registering ? texts.intake.registering : texts.intake.register}
        </Button>
        <Button disabledFocusable={registering || !ready} onClick={() => void keep()}>
          {texts.intake.keep}
        </Button>
      </div>
    </form>
  );
}
