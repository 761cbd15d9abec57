import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import { useSelectCase } from '../shared/useSelectCase';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '24px 16px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '20px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outline: 'none',
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: '24px', flexShrink: 0 },
  label: {
    marginTop: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
});

interface RegisteredCardProps {
  complaint: Complaint;
  onNext: () => void;
  onOpenCase: () => void;
}

/** The number to tell the relation, and what the procedure asks now (section 2). */
export function RegisteredCard({ complaint, onNext, onOpenCase }: RegisteredCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { select, fault } = useSelectCase(onOpenCase);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const { caseNumber, followUpBy, callbackOn, severity, rowId, status } = complaint;
  const incomplete = status === 'incomplete';
  return (
    <div className={styles.root}>
      <div className={styles.card}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {incomplete ? texts.intake.keptIncomplete : texts.intake.registered}
        </h1>
        <span className={styles.label}>{texts.intake.caseNumber}</span>
        <span className={styles.number}>{caseNumber}</span>
        <span>{texts.intake.tellRelation}</span>
      </div>
      {incomplete && <span>{texts.intake.keptHint}</span>}
      {callbackOn && !incomplete && (
        <span>{texts.intake.handOver(followUpBy, texts.longDay(callbackOn))}</span>
      )}
      {severity === 'serious' && !incomplete && <Notice intent="warning" sentence={texts.intake.serious} />}
      {fault && <Notice sentence={faultSentence(fault)} />}
      <Button appearance="primary" size="large" onClick={onNext}>
        {texts.intake.next}
      </Button>
      <Button onClick={() => void select(rowId)}>
        {incomplete ? texts.intake.show : texts.handOver.open}
      </Button>
    </div>
  );
}
