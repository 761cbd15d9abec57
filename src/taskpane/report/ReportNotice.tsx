import type { Quarter } from '../../procedure/calendar/quarter';
import type { QuartersResult } from '../../usecases/quarter/buildQuarters';
import { Notice } from '../../ui/feedback/Notice';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

interface ReportNoticeProps {
  result: QuartersResult;
  nameOf: (quarter: Quarter) => string;
}

/** What was made; of a run that broke off, how far it came. */
export function ReportNotice({ result, nameOf }: ReportNoticeProps) {
  const texts = useFurtherTexts();
  const faultSentence = useActionFault('tab');
  const { built } = result;
  const [only] = built;
  const made =
    built.length === 1 && only
      ? texts.report.built(only.sheet, only.complaints)
      : texts.report.builtMany(built.length);
  switch (result.kind) {
    case 'built':
      return <Notice intent="success" sentence={made} />;
    case 'cancelled':
      return <Notice intent="info" sentence={`${texts.report.cancelled} ${made}`} />;
    case 'failed': {
      const fault = faultSentence(result.fault);
      const sentence = built.length === 0 ? fault : `${nameOf(result.quarter)}: ${fault} ${made}`;
      return <Notice sentence={sentence} />;
    }
  }
}
