import type { BuiltCategory, BuiltQuarter } from '../../usecases/ports/quarterPorts';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

/** Which tabs have PivotTables that don't show what they should, and what to do about it. */
export function PivotsNotice({
  built,
}: {
  built: readonly Pick<BuiltQuarter | BuiltCategory, 'sheet' | 'missed'>[];
}) {
  const { missed: sentences } = useFurtherTexts().report;
  return built.map(
    ({ sheet, missed }) =>
      missed && <Notice key={sheet} intent="warning" sentence={sentences[missed](sheet)} />,
  );
}
