import { Text } from '@fluentui/react-components';
import { bookYearName } from '../../procedure/calendar/bookYear';
import type { Quarter } from '../../procedure/calendar/quarter';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { quarterChoices, quarterNamed } from '../shared/quarters/quarterChoices';
import type { ReportRequest } from '../shared/reportRequest';
import { CategoryTab } from './CategoryTab';
import { Comparison } from './Comparison';
import { PivotsNotice } from './PivotsNotice';
import { RefreshPivots } from './RefreshPivots';
import { ReportNotice } from './ReportNotice';
import { TabsProgress } from './TabsProgress';
import { useReport } from './useReport';

/** The board's quarter: choose it, make its sheet; then tabs of one category, and the refresh of all PivotTables. */
export function Report({ request = null }: { request?: ReportRequest | null }) {
  const texts = useFurtherTexts();
  const { quarters, index, choose, from, chooseFrom, progress, result, build, cancel, ...report } =
    useReport(request);
  const nameOf = (quarter: Quarter) => quarterNamed(quarter, texts.report);
  const building = progress !== null;
  const several = progress !== null && progress.of > 1 ? progress : null;
  const chosen = quarters[index];
  return (
    <Screen title={texts.report.title} help="quarter">
      <Text>{texts.report.purpose}</Text>
      {report.retentionDue > 0 && (
        <Notice intent="info" sentence={texts.retention.reminder(report.retentionDue)} />
      )}
      <SelectField
        name="quarter"
        label={texts.report.quarter}
        value={String(index)}
        onChange={(code) => choose(Number(code))}
        choices={quarterChoices(quarters, texts.report)}
      />
      <SelectField
        name="from"
        label={texts.report.from}
        value={String(from)}
        onChange={(code) => chooseFrom(Number(code))}
        choices={quarters.slice(index).map((quarter, back) => ({
          code: String(index + back),
          label: back === 0 ? texts.report.onlyThis : texts.report.fromQuarter(nameOf(quarter), back + 1),
        }))}
      />
      <Button appearance="primary" size="large" busy={building} onClick={() => void build()}>
        {building ? texts.report.building : texts.report.build}
      </Button>
      <Button busy={building} onClick={() => void report.buildYear()}>
        {texts.report.buildYear(bookYearName(report.year))}
      </Button>
      {several && <TabsProgress progress={several} onCancel={cancel} />}
      {result && <ReportNotice result={result} nameOf={nameOf} />}
      {result && <PivotsNotice built={result.built} />}
      {chosen && <CategoryTab key={index} quarter={chosen} />}
      {/* What was compared before a tab was made says nothing of it. */}
      {chosen && <Comparison key={`${index} ${result ? 'made' : ''} compared`} quarter={chosen} />}
      <RefreshPivots />
    </Screen>
  );
}
