import { SelectField } from '../../../ui/controls/SelectField';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useReading } from '../../shared/useReading';

interface CalamityChoiceProps {
  name: string;
  label: string;
  /** The code; `''` for none. */
  value: string;
  error: string | undefined;
  onChange: (code: string) => void;
}

/** The calamities of the register to choose from; a code that is none of them stays possible. */
export function CalamityChoice({ value, ...props }: CalamityChoiceProps) {
  const { texts } = useWording();
  const { calamities } = usePorts();
  const { value: lines } = useReading(() => calamities.calamities());
  const known = (lines ?? []).map(({ calamity }) => calamity);
  const open = known.filter(({ code, status }) => status === 'open' || code === value);
  const isUnknown = value !== '' && !open.some(({ code }) => code === value);
  return (
    <SelectField
      {...props}
      value={value}
      choices={[
        { code: '', label: texts.facts.blank },
        ...(isUnknown ? [{ code: value, label: value }] : []),
        ...open.map(({ code, title }) => ({ code, label: `${code} ${title}` })),
      ]}
    />
  );
}
