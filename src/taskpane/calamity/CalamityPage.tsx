import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import { stacked, textSize } from '../../ui/theme/looks';
import { Notice } from '../../ui/feedback/Notice';
import { QuietButton } from '../../ui/controls/QuietButton';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { Titled } from '../../ui/layout/Titled';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { AffectedButton } from './AffectedButton';
import { CalamityFacts } from './form/CalamityFacts';
import { CloseCalamity } from './CloseCalamity';
import { LinkComplaints } from './link/LinkComplaints';
import type { CalamityEdits } from './form/useCalamityEdit';
import type { CalamityPending } from './form/useCalamityPending';

const Affected = lazy(() => import('./affected/Affected').then(({ Affected }) => ({ default: Affected })));

const useStyles = makeStyles({
  column: { ...stacked('16px'), '&[hidden]': { display: 'none' } },
  head: stacked('2px'),
  title: { margin: 0, ...textSize(400), fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  section: stacked('8px'),
  sectionTitle: { margin: 0, ...textSize(400), color: tokens.colorBrandForeground1 },
});

interface CalamityPageProps {
  line: CalamityLine;
  /** It was registered just now. */
  isNew: boolean;
  edits: CalamityEdits;
  pending: CalamityPending;
  onChanged: (calamity: Calamity) => void;
  /** The sheet holds other figures than were read. */
  onFigures: () => void;
  onBack: () => void;
}

/** One calamity: its complaints, the relations it hits, what is known of it, and its end. */
export function CalamityPage({
  line,
  isNew,
  edits,
  pending,
  onChanged,
  onFigures,
  onBack,
}: CalamityPageProps) {
  const styles = useStyles();
  const { texts: pane } = useWording();
  const texts = useFurtherTexts().calamity;
  const [affected, setAffected] = useState<'never' | 'open' | 'aside'>('never');
  const expected = pending.of(line.calamity);
  const calamity = expected ?? line.calamity;
  const section = (title: string, content: ReactNode) => (
    <Titled title={title} as="h3" className={styles.section} titleClass={styles.sectionTitle}>
      {content}
    </Titled>
  );
  const head = (
    <div className={styles.head}>
      <h2 className={styles.title}>{calamity.title || calamity.code}</h2>
      <Text>{`${calamity.code} · ${texts.status[calamity.status]}`}</Text>
      <Text size={200} role="status">
        {expected && pane.caseFile.pending}
      </Text>
    </div>
  );
  return (
    <>
      <div className={styles.column} hidden={affected === 'open'}>
        <QuietButton icon={<ArrowLeftRegular />} onClick={onBack}>
          {texts.back}
        </QuietButton>
        {isNew && <Notice intent="success" sentence={texts.registered(calamity.code)} />}
        {head}
        {section(texts.link.title, <LinkComplaints line={line} onLinked={onFigures} />)}
        {section(
          texts.affected.title,
          <AffectedButton calamity={calamity} onOpen={() => setAffected('open')} />,
        )}
        {section(
          texts.facts,
          <CalamityFacts calamity={calamity} edits={edits} pending={pending} onChanged={onChanged} />,
        )}
        <CloseCalamity line={line} pending={pending} onChanged={onChanged} />
      </div>
      {affected !== 'never' && (
        <div className={styles.column} hidden={affected !== 'open'}>
          <QuietButton icon={<ArrowLeftRegular />} onClick={() => setAffected('aside')}>
            {texts.backToOne}
          </QuietButton>
          {head}
          <ErrorBoundary>
            <Suspense fallback={<Skeleton label={texts.loading} />}>
              <Affected calamity={calamity} onFigures={onFigures} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </>
  );
}
