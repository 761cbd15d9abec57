import { ProgressBar, Text } from '@fluentui/react-components';
import type { Quarter } from '../../procedure/calendar/quarter';
import { Busy } from '../../ui/feedback/Busy';
import { Button } from '../../ui/controls/Button';
import { Screen } from '../../ui/layout/Screen';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { CategoryTab } from './CategoryTab';
import { RefreshPivots } from './RefreshPivots';
import { ReportNotice } from './ReportNotice';
import { useReport } from './useReport';

/** The board's quarter: choose it, make its sheet; then tabs of one category, and the refresh of all PivotTables. */
export function Report() {
  const texts = useFurtherTexts();
  const { quarters, index, choose, from, chooseFrom, phase, build, cancel } = useReport();
  const remarks = [texts.report.running, texts.report.lastFull];
  const nameOf = ({ year, quarter }: Quarter) => texts.report.quarterName(year, quarter);
  const building = phase.kind === 'building';
  const several = building && phase.of > 1;
  const chosen = quarters[index];
  return (
    <Screen title={texts.report.title}>
      <Text>{texts.report.purpose}</Text>
      <SelectField
        name="quarter"
        label={texts.report.quarter}
        value={String(index)}
        onChange={(code) => choose(Number(code))}
        choices={quarters.map((quarter, position) => {
          const remark = remarks[position];
          const name = nameOf(quarter);
          return { code: String(position), label: remark ? `${name} (${remark})` : name };
        })}
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
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={building}
        icon={building ? <Busy /> : null}
        onClick={() => void build()}
      >
        {building ? texts.report.building : texts.report.build}
      </Button>
      {several && (
        <div role="status">
          <ProgressBar
            value={phase.done}
            max={phase.of}
            aria-label={texts.report.progress(phase.done, phase.of)}
          />
          <Text>{texts.report.progress(phase.done, phase.of)}</Text>
        </div>
      )}
      {several && <Button onClick={cancel}>{texts.report.cancel}</Button>}
      {phase.kind !== 'choosing' && phase.kind !== 'building' && (
        <ReportNotice result={phase} nameOf={nameOf} />
      )}
      {chosen && <CategoryTab key={index} quarter={chosen} />}
      <RefreshPivots />
    </Screen>
  );
}
