import { makeStyles } from '@fluentui/react-components';
import {
  AddCircleRegular,
  CalendarClockRegular,
  DataBarVerticalRegular,
  DocumentPersonRegular,
} from '@fluentui/react-icons';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import type { Complaint } from '../procedure/complaint';
import { Skeleton } from '../ui/Skeleton';
import { TabBar } from '../ui/TabBar';
import { useWording } from '../ui/wording';
import { RelationsContext } from './relationsContext';
import { useKnownRelations } from './useKnownRelations';
import { useTabs } from './useTabs';
import { views } from './view';
import type { View } from './view';

const Today = lazy(() => import('./today/Today').then(({ Today }) => ({ default: Today })));
const Intake = lazy(() =>
  import(/* webpackChunkName: "new" */ './intake/Intake').then(({ Intake }) => ({ default: Intake })),
);
const CaseFile = lazy(() => import('./caseFile/CaseFile').then(({ CaseFile }) => ({ default: CaseFile })));
const Report = lazy(() => import('./report/Report').then(({ Report }) => ({ default: Report })));

const icons = {
  today: <CalendarClockRegular />,
  new: <AddCircleRegular />,
  case: <DocumentPersonRegular />,
  report: <DataBarVerticalRegular />,
};

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  panel: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outline: 'none' },
});

/** The four parts of the register. A part once seen stays there, so that nothing typed in it is lost. */
export function Tabs({ first }: { first: View }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { view, seen, choose, callbacks, openCase, caseShown } = useTabs(first);

  const relations = useKnownRelations({ begin: callbacks.list !== null });
  const changed = (complaint: Complaint) => {
    relations.put(complaint);
    callbacks.refresh();
  };

  const waiting = callbacks.waiting;
  const badge = waiting > 0 ? { count: waiting, label: texts.today.count(waiting) } : undefined;
  const panels: Record<View, ReactNode> = {
    today: <Today list={callbacks} onOpenCase={openCase} />,
    new: <Intake onRegistered={changed} onOpenCase={openCase} />,
    case: <CaseFile active={view === 'case'} shown={caseShown} onChanged={changed} />,
    report: <Report />,
  };
  return (
    <RelationsContext value={relations}>
      <div className={styles.root}>
        <TabBar
          label={texts.pane.tabsLabel}
          chosen={view}
          onChoose={choose}
          tabs={views.map((key) => ({
            key,
            label: texts.pane.tabs[key],
            icon: icons[key],
            badge: key === 'today' ? badge : undefined,
          }))}
        />
        {views.map((key) => (
          <div
            key={key}
            role="tabpanel"
            id={`panel-${key}`}
            aria-labelledby={`tab-${key}`}
            hidden={key !== view}
            className={styles.panel}
          >
            {seen.has(key) && (
              <Suspense fallback={<Skeleton label={texts.pane.loading} />}>{panels[key]}</Suspense>
            )}
          </div>
        ))}
      </div>
    </RelationsContext>
  );
}
