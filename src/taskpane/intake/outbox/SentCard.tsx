import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import { Button } from '../../../ui/controls/Button';
import { Help } from '../../../ui/controls/Help';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { besideHelp, narrow, stacked, textSize } from '../../../ui/theme/looks';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { useSelectCase } from '../../shared/useSelectCase';
import { isTriedAgain } from './sending';
import type { Sending } from './sending';

const useStyles = makeStyles({
  root: { ...stacked('16px'), padding: '24px 16px', [narrow]: { padding: '8px' } },
  card: {
    ...stacked('4px'),
    padding: '20px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    [narrow]: { padding: '8px' },
  },
  head: { ...besideHelp, [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    ...textSize(400),
    overflowWrap: 'anywhere',
    outline: 'none',
  },
  said: stacked('4px'),
  icon: {
    color: tokens.colorBrandForeground1,
    fontSize: '24px',
    flexShrink: 0,
    [narrow]: { display: 'none' },
  },
  label: { marginTop: '12px', color: tokens.colorNeutralForeground2, ...textSize(200) },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
});

/** What is known of a complaint that isn't certain to stand under its number. */
function howSure({ state, form }: Sending) {
  const known = form.attempt?.known;
  if (state.kind === 'waits' && (known === 'mayStand' || known === 'doubleNumber')) return known;
  return state.kind === 'saving' ? 'saving' : 'waits';
}

interface SentCardProps {
  sending: Sending;
  onNext: () => void;
  onOpenCase: () => void;
  onRetry: () => void;
  onTakeBack: () => void;
}

/** The number to tell the relation, whether it stands in the register, and what the procedure asks now (section 2). */
export function SentCard({ sending, onNext, onOpenCase, onRetry, onTakeBack }: SentCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { outbox } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { select, fault } = useSelectCase(onOpenCase);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const { complaint, before, state } = sending;
  const { caseNumber, followUpBy, callbackOn, severity, rowId, status } = complaint;
  const incomplete = status === 'incomplete';
  const stands = state.kind === 'stands';
  const [opens, setOpens] = useState(false);
  const openNow = useEffectEvent(() => void select(rowId));
  useEffect(() => {
    // Whoever goes on before it stands gets there once it does.
    if (opens && stands) openNow();
  }, [opens, stands]);
  const open = () => (stands ? void select(rowId) : setOpens(true));
  const standing = incomplete ? outbox.keptIncomplete : texts.intake.registered;
  return (
    <div className={styles.root}>
      <div className={styles.card}>
        <div className={styles.head}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {stands && <CheckmarkCircleFilled className={styles.icon} aria-hidden />}
            {stands ? standing : outbox.title[howSure(sending)]}
          </h1>
          <Help topic="sent" />
        </div>
        {/* Who listens hears the number, and hears it again once it is certain. */}
        <div role="status" className={styles.said}>
          <span className={styles.label}>{texts.intake.caseNumber}</span>
          <span className={styles.number}>{caseNumber}</span>
          {stands ? outbox.tellRelation : outbox.provisional}
        </div>
      </div>
      {stands && before && <Notice intent="warning" sentence={outbox.renumbered(before)} />}
      {state.kind === 'waits' && (
        <Notice
          sentence={[
            faultSentence(state.fault),
            ...(isTriedAgain(sending) ? [outbox.again] : []),
            outbox.goOn,
            ...(state.outlives ? [] : [outbox.stayOpen]),
          ].join(' ')}
          action={{ label: outbox.tryNow, run: onRetry }}
          alternative={{ label: outbox.takeBack, run: onTakeBack }}
        />
      )}
      {incomplete && stands && <span>{outbox.keptHint}</span>}
      {callbackOn && !incomplete && (
        <span>
          {outbox.handOver(followUpBy, texts.longDay(callbackOn), reachedBy(complaint) === 'phone')}
        </span>
      )}
      {severity === 'serious' && !incomplete && (
        <Notice intent="warning" sentence={outbox.serious(complaint.reachBy !== 'none')} />
      )}
      <FaultNotice fault={fault} />
      {!incomplete && state.kind !== 'waits' && (
        <Button appearance="primary" size="large" busy={opens && !stands} onClick={open}>
          {texts.handOver.open}
        </Button>
      )}
      <Button
        appearance={incomplete || state.kind === 'waits' ? 'primary' : 'secondary'}
        size="large"
        onClick={onNext}
      >
        {texts.intake.next}
      </Button>
      {stands && incomplete && <Button onClick={open}>{texts.intake.show}</Button>}
    </div>
  );
}
