import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { CalamityLine } from '../../usecases/ports/calamityPorts';
import { Notice } from '../../ui/feedback/Notice';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { AffectedButton } from './AffectedButton';
import { BackButton } from './BackButton';
import { CalamityFacts } from './form/CalamityFacts';
import { CloseCalamity } from './CloseCalamity';
import { LinkComplaints } from './link/LinkComplaints';
import type { CalamityEdits } from './form/useCalamityEdit';

const Affected = lazy(() => import('./affected/Affected').then(({ Affected }) => ({ default: Affected })));

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '16px', '&[hidden]': { display: 'none' } },
  head: { display: 'flex', flexDirection: 'column', gap: '2px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sectionTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
});

interface CalamityPageProps {
  line: CalamityLine;
  /** It was registered just now. */
  isNew: boolean;
  edits: CalamityEdits;
  onChanged: (calamity: Calamity) => void;
  /** The sheet holds other figures than were read. */
  onFigures: () => void;
  onBack: () => void;
}

/** One calamity: its complaints, the relations it hits, what is known of it, and its end. */
export function CalamityPage({ line, isNew, edits, onChanged, onFigures, onBack }: CalamityPageProps) {
  const styles = useStyles();
  const texts = useFurtherTexts().calamity;
  const [affected, setAffected] = useState<'never' | 'open' | 'aside'>('never');
  const { calamity } = line;
  const section = (title: string, content: ReactNode) => (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.sectionTitle}>{title}</h3>
      {content}
    </section>
  );
  const head = (
    <div className={styles.head}>
      <h2 className={styles.title}>{calamity.title || calamity.code}</h2>
      <Text>{`${calamity.code} · ${texts.status[calamity.status]}`}</Text>
    </div>
  );
  return (
    <>
      <div className={styles.column} hidden={affected === 'open'}>
        <BackButton label={texts.back} onBack={onBack} />
        {isNew && <Notice intent="success" sentence={texts.registered(calamity.code)} />}
        {head}
        {section(texts.link.title, <LinkComplaints line={line} onLinked={onFigures} />)}
        {section(
          texts.affected.title,
          <AffectedButton calamity={calamity} onOpen={() => setAffected('open')} />,
        )}
        {section(texts.facts, <CalamityFacts calamity={calamity} edits={edits} onChanged={onChanged} />)}
        <CloseCalamity line={line} onChanged={onChanged} />
      </div>
      {affected !== 'never' && (
        <div className={styles.column} hidden={affected !== 'open'}>
          <BackButton label={texts.backToOne} onBack={() => setAffected('aside')} />
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
