import { useState } from 'react';
import type { ReportPartName, ReportRequest } from '../shared/reportRequest';

/** Which part of the report shows: what the person chose last, or what another screen asked for after that. */
export function useReportPart(request: ReportRequest | null) {
  const [answered, setAnswered] = useState(request);
  const [shown, setShown] = useState<ReportPartName>(request?.part ?? 'quarter');
  const [seen, setSeen] = useState<ReadonlySet<ReportPartName>>(new Set([shown]));
  const choose = (part: ReportPartName) => {
    setShown(part);
    setSeen(new Set([...seen, part]));
  };
  if (request !== answered) {
    setAnswered(request);
    if (request) choose(request.part);
  }
  return { shown, seen, choose };
}
