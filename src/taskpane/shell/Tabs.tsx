import { makeStyles } from '@fluentui/react-components';
import {
  AddCircleRegular,
  CalendarClockRegular,
  DataBarVerticalRegular,
  DocumentPersonRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { Suspense, lazy, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import type { Person } from '../../procedure/access/recognise';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Language } from '../../usecases/ports/ports';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { TabBar } from '../../ui/layout/TabBar';
import { useWording } from '../../ui/texts/wording';
import { AskWho } from './AskWho';
import { SearchBox } from '../search/SearchBox';
import { SearchPanel } from '../search/SearchPanel';
import { CompleteContext } from '../shared/completeContext';
import { FilteredContext } from '../shared/filteredContext';
import { useRegister } from '../shared/registerContext';
import { RelationsContext } from '../shared/relationsContext';
import { useAsked } from './useAsked';
import { useKnownRelations } from './useKnownRelations';
import { useShown } from './useShown';
import { useTabs } from './useTabs';
import { viewParts } from './viewParts';
import { views } from './view';
import type { Asked, View } from './view';

const { today: Today, new: Intake, case: CaseFile, report: ReportPart, settings: SettingsTab } = viewParts;
const Notices = lazy(() => import('../watch/Notices').then(({ Notices }) => ({ default: Notices })));

const icons = {
  today: <CalendarClockRegular />,
  new: <AddCircleRegular />,
  case: <DocumentPersonRegular />,
  report: <DataBarVerticalRegular />,
  settings: <SettingsRegular />,
};

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  // However many notices stand above it, in however low a window: what doesn't fit scrolls with the whole pane.
  panel: { flex: '1 0 0', minHeight: '240px', overflowY: 'auto', overflowX: 'hidden', outline: 'none' },
});

interface TabsProps {
  /** What a button of the ribbon asked for last. */
  asked: Asked;
  onLanguage: (language: Language) => void;
}

/** While one may be on the telephone, nothing else is asked. */
const asksWho: ReadonlySet<View> = new Set<View>(['today', 'case']);

/** The parts of the register and, behind the gear, its settings. A part once seen stays there, so that nothing typed in it is lost. */
export function Tabs({ asked, onLanguage }: TabsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { ready, reread } = useRegister();
  const {
    view,
    seen,
    choose,
    underWay,
    setUnderWay,
    callbacks,
    openCase,
    caseShown,
    complete,
    toComplete,
    reportRequest,
    openReport,
    sought,
    setSought,
  } = useTabs(asked);

  const box = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  /** How often the call of a case was asked for. */
  const [calls, setCalls] = useState(0);
  useAsked(asked, {
    ready,
    onSearch: () => box.current?.focus(),
    onCall: () => {
      openCase();
      setCalls((count) => count + 1);
    },
  });
  const isShown = useShown(() => {
    callbacks.refresh();
    void reread();
  });
  const relations = useKnownRelations({ begin: callbacks.list.kind !== 'reading' });
  /** What the settings were last asked to show, from elsewhere. */
  const [settingsAsked, askSettings] = useState<Asked>(asked);
  const openSettings = (deed: Asked['deed'], person: Person | null = null) => {
    askSettings({ view: 'settings', deed, person });
    choose('settings');
  };
  /** How often a complaint was registered, and how often a case became another one than was shown. */
  const [looks, setLooks] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [entered, setEntered] = useState(0);
  const [filtered, setFiltered] = useState<RowId | null>(null);
  const searches = sought !== '';
  /** The case that was found; whoever looked for it goes on there. */
  const openFound = () => {
    flushSync(openCase);
    const panel = root.current?.querySelector<HTMLElement>('#panel-case');
    if (!panel) return;
    panel.tabIndex = -1;
    panel.focus();
  };
  const changed = (complaint: Complaint) => {
    relations.put(complaint);
    callbacks.put(complaint);
  };

  const registered = (complaint: Complaint) => {
    changed(complaint);
    setLooks((count) => count + 1);
  };

  const given = () => {
    relations.markStale();
    callbacks.refresh();
    // What is shown may have had no number.
    setChosen((count) => count + 1);
  };

  const adopted = () => {
    relations.markStale();
    void reread();
    choose('today');
  };

  const waiting = callbacks.waiting;
  const [unsent, setUnsent] = useState(0);
  const badges: Partial<Record<View, { count: number; label: string }>> = {
    ...(waiting > 0 && { today: { count: waiting, label: texts.today.count(waiting) } }),
    ...(unsent > 0 && { new: { count: unsent, label: texts.intake.unsent(unsent) } }),
  };
  const panels: Record<View, ReactNode> = {
    today: (
      <Today
        list={callbacks}
        isShown={isShown && view === 'today' && !searches}
        onOpenCase={openCase}
        onCalamity={(about) => openReport({ part: 'calamity', about })}
        onSetUp={() => openSettings('setUp')}
        onRetention={() => openSettings('retention')}
      />
    ),
    new: (
      <Intake
        asked={asked.view === 'new' && asked.deed === undefined ? asked : null}
        toComplete={toComplete}
        onRegistered={registered}
        onWaiting={setUnsent}
        onOpenCase={openCase}
      />
    ),
    case: (
      <CompleteContext value={complete}>
        <CaseFile
          active={isShown && view === 'case' && !searches}
          shown={caseShown + chosen}
          calls={calls}
          onChanged={changed}
          onUnderWay={setUnderWay}
          onAccess={(complaint) => openSettings('access', complaint)}
        />
      </CompleteContext>
    ),
    report: <ReportPart request={reportRequest} />,
    settings: <SettingsTab asked={settingsAsked} onLanguage={onLanguage} onDone={adopted} />,
  };
  return (
    <RelationsContext value={relations}>
      <FilteredContext value={{ rowId: filtered, tell: setFiltered }}>
        <div ref={root} className={styles.root}>
          <TabBar
            label={texts.pane.tabsLabel}
            chosen={view}
            onChoose={choose}
            tabs={views.map((key) => ({
              key,
              label: texts.pane.tabs[key],
              icon: icons[key],
              hidesLabel: key === 'settings',
              badge: badges[key],
            }))}
          />
          <SearchBox
            box={box}
            typed={sought}
            onType={setSought}
            onEnter={() => setEntered(entered + 1)}
            onDown={() => root.current?.querySelector<HTMLElement>('#found li button')?.focus()}
          />
          <AskWho asks={asksWho.has(view)} onChoose={() => choose('settings')} />
          {ready && (
            <ErrorBoundary>
              <Suspense fallback={null}>
                <Notices
                  looks={looks}
                  underWay={underWay}
                  onChosen={(complaint) => {
                    changed(complaint);
                    setChosen((count) => count + 1);
                  }}
                  onCalculated={callbacks.refresh}
                  list={callbacks.list}
                  onGiven={given}
                  onOpenCase={openCase}
                  onInspect={() => openSettings('inspection')}
                />
              </Suspense>
            </ErrorBoundary>
          )}
          {searches && (
            <SearchPanel
              className={styles.panel}
              typed={sought}
              entered={entered}
              onOpen={openFound}
              onLeave={() => box.current?.focus()}
            />
          )}
          {views.map((key) => (
            <div
              key={key}
              role="tabpanel"
              id={`panel-${key}`}
              aria-labelledby={`tab-${key}`}
              hidden={key !== view || searches}
              className={styles.panel}
            >
              {seen.has(key) && !(ready || key === 'new') && <Skeleton label={texts.pane.loading} />}
              {seen.has(key) && (ready || key === 'new') && (
                <ErrorBoundary>
                  <Suspense fallback={<Skeleton label={texts.pane.loading} />}>{panels[key]}</Suspense>
                </ErrorBoundary>
              )}
            </div>
          ))}
        </div>
      </FilteredContext>
    </RelationsContext>
  );
}
