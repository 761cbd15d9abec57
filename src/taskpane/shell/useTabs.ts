import { useState } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { ReportRequest } from '../shared/reportRequest';
import type { UnderWay } from '../shared/pending/usePending';
import { useCallbackList } from '../shared/callbacks/useCallbackList';
import type { Asked, View } from './view';

const lastQuarter = (): ReportRequest => ({ part: 'quarter', makes: true });

const nothing: UnderWay<Complaint> = { expected: new Map(), failures: [], seen: () => {} };

/** @param asked what a button of the ribbon asked for last */
export function useTabs(asked: Asked) {
  const [answered, setAnswered] = useState(asked);
  const [view, setView] = useState(asked.view);
  const [seen, setSeen] = useState<ReadonlySet<View>>(new Set([asked.view]));
  /** What somebody looks for, which then shows in place of the view. */
  const [sought, setSought] = useState('');
  const [caseShown, setCaseShown] = useState(0);
  const [toComplete, setToComplete] = useState<Complaint | null>(null);
  const [reportRequest, setReportRequest] = useState<ReportRequest | null>(() =>
    asked.deed === 'report' ? lastQuarter() : null,
  );
  const [underWay, setUnderWay] = useState(nothing);
  const callbacks = useCallbackList(underWay.expected);

  const show = (next: View) => {
    setSought('');
    setView(next);
    setSeen(new Set([...seen, next]));
  };
  const choose = (next: View) => {
    if (next === 'today' && view !== 'today') callbacks.refresh();
    show(next);
  };
  /** Shows the case of the row that was just selected. */
  const openCase = () => {
    setCaseShown(caseShown + 1);
    show('case');
  };
  /** Opens the form for an incomplete complaint. */
  const complete = (complaint: Complaint) => {
    setToComplete({ ...complaint });
    show('new');
  };
  /** Opens a part of the report, with what it begins with. */
  const openReport = (request: ReportRequest) => {
    setReportRequest(request);
    show('report');
  };
  if (asked !== answered) {
    setAnswered(asked);
    if (asked.deed === 'report') openReport(lastQuarter());
    else if (asked.deed !== 'search') choose(asked.view);
  }
  return {
    reportRequest,
    openReport,
    sought,
    setSought,
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
  };
}
