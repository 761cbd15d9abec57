import { Button, Text } from '@fluentui/react-components';
import { Busy } from '../../ui/Busy';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { SelectField } from '../../ui/SelectField';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';
import { useReport } from './useReport';

/** The board's quarter: choose it, make its sheet. */
export function Report() {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { quarters, index, choose, phase, build } = useReport();
  const remarks = [texts.report.running, texts.report.lastFull];
  const building = phase.kind === 'building';
  return (
    <Screen title={texts.report.title}>
      <Text>{texts.report.purpose}</Text>
      <SelectField
        name="quarter"
        label={texts.report.quarter}
        value={String(index)}
        onChange={(code) => choose(Number(code))}
        choices={quarters.map(({ year, quarter }, position) => {
          const remark = remarks[position];
          const name = texts.report.quarterName(year, quarter);
          return { code: String(position), label: remark ? `${name} (${remark})` : name };
        })}
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
      {phase.kind === 'built' && (
        <Notice intent="success" sentence={texts.report.built(phase.built.sheet, phase.built.complaints)} />
      )}
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
    </Screen>
  );
}
