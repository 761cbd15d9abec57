import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { RadioRow } from '../../ui/controls/RadioRow';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { reportParts } from '../shared/reportRequest';
import type { ReportPartName, ReportRequest } from '../shared/reportRequest';
import { useReportPart } from './useReportPart';

const Report = lazy(() => import('../report/Report').then(({ Report }) => ({ default: Report })));
const Samples = lazy(() => import('../sample/Samples').then(({ Samples }) => ({ default: Samples })));
const Calamities = lazy(() =>
  import('../calamity/Calamities').then(({ Calamities }) => ({ default: Calamities })),
);

const useStyles = makeStyles({ choice: { padding: '12px 16px 0' } });

/** The parts of the tab Rapport, one at a time. A part once seen stays there, so that nothing typed in it is lost. */
export function ReportPart({ request = null }: { request?: ReportRequest | null }) {
  const styles = useStyles();
  const { texts } = useWording();
  const further = useFurtherTexts();
  const { shown, seen, choose } = useReportPart(request);
  const asked = (part: ReportPartName) => (request?.part === part ? request : null);
  const panels: Record<ReportPartName, ReactNode> = {
    quarter: <Report request={asked('quarter')} />,
    sample: <Samples />,
    calamity: <Calamities request={asked('calamity')} />,
  };
  return (
    <>
      {reportParts.length > 1 && (
        <div className={styles.choice}>
          <RadioRow
            small
            name="reportPart"
            label={further.report.partsLabel}
            hidesLabel
            choices={reportParts.map((code) => ({ code, label: further.report.parts[code] }))}
            chosen={shown}
            onChoose={choose}
          />
        </div>
      )}
      {reportParts.map((part) => (
        <div key={part} hidden={part !== shown}>
          {seen.has(part) && (
            <ErrorBoundary>
              <Suspense fallback={<Skeleton label={texts.pane.loading} />}>{panels[part]}</Suspense>
            </ErrorBoundary>
          )}
        </div>
      ))}
    </>
  );
}
