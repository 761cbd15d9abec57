import { Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';

const useStyles = makeStyles({
  criterion: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface ChoiceFieldProps extends Labels {
  name: string;
  /** A code, or `''` while nothing is chosen. */
  value: string;
  choices: readonly { code: string; label: string; criterion?: string }[];
  onChange: (code: string) => void;
}

/** One of a few, each with the words that help to choose. */
export function ChoiceField({ name, value, choices, onChange, ...labels }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Labelled {...labels}>
      <RadioGroup name={name} value={value} onChange={(_event, data) => onChange(data.value)}>
        {choices.map(({ code, label, criterion }) => (
          <Radio
            key={code}
            value={code}
            label={
              <>
                {label}
                {criterion && (
                  <Text size={200} className={styles.criterion}>
                    {criterion}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Labelled>
  );
}
