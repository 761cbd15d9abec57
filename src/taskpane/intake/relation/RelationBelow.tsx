import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { DraftField } from '../../../procedure/complaint/fields';
import type { RelationLine } from '../../../procedure/relation/relation';
import type { RelationMatches } from '../../../procedure/relation/relationIndex';
import { isOpen } from '../../../procedure/lifeCycle/lifeCycle';
import { ErrorBoundary } from '../../../ui/feedback/ErrorBoundary';
import { Notice } from '../../../ui/feedback/Notice';
import { LiveRegion } from '../../../ui/accessibility/LiveRegion';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';
import type { Fault } from '../../../usecases/ports/ports';
import type { IntakeForm } from '../draft/useIntake';

// Comes after the form, with the check of contacts.
const KnownRelation = lazy(() =>
  import(/* webpackChunkName: "contacts" */ './KnownRelation').then(({ KnownRelation }) => ({
    default: KnownRelation,
  })),
);

const useStyles = makeStyles({ root: { gridColumn: '1 / -1' } });

interface RelationBelowProps {
  field: DraftField;
  form: IntakeForm;
  matches: RelationMatches & { fault: Fault | null };
  onOpenCase: () => void;
}

/** What is known of the relation, below the field by which they were recognised. */
export function RelationBelow({ field, form, matches, onOpenCase }: RelationBelowProps) {
  if (field === 'phone') {
    return <Found by="phone" lines={matches.byPhone} {...{ form, onOpenCase }} fault={matches.fault} />;
  }
  if (field === 'town') {
    return <Found by="address" lines={matches.byAddress} {...{ form, onOpenCase }} fault={null} />;
  }
  return null;
}

interface FoundProps extends Pick<RelationBelowProps, 'form' | 'onOpenCase'> {
  by: 'phone' | 'address';
  lines: readonly RelationLine[];
  fault: Fault | null;
}

function Found({ by, lines, form, fault, onOpenCase }: FoundProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const title = texts.relation.title[by](lines.length, lines.filter(isOpen).length);
  return (
    <>
      <LiveRegion>{lines.length > 0 && title}</LiveRegion>
      {fault && (
        <div className={styles.root}>
          <Notice intent="warning" sentence={`${texts.relation.unread} ${faultSentence(fault)}`} />
        </div>
      )}
      {lines[0] && (
        <div className={styles.root}>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <KnownRelation
                key={lines[0].rowId}
                title={title}
                newest={lines[0]}
                lines={lines}
                draft={form.draft}
                onTake={form.changeAll}
                onOpenCase={onOpenCase}
              />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </>
  );
}
