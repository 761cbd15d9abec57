import type { Conclusion } from '../callback/callback';
import { asCellText } from '../text/checkText';
import type { Complaint } from '../complaint/complaint';

/** What the office concludes, as cells; what stands there already stays where nothing was said. */
export function conclude(complaint: Complaint, { finding, cause, measure }: Conclusion): Conclusion {
  return {
    finding: finding ?? complaint.finding,
    cause: asCellText(cause) || complaint.cause,
    measure: asCellText(measure) || complaint.measure,
  };
}
