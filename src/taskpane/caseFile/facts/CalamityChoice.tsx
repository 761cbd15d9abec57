import { useEffect, useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import { SelectField } from '../../../ui/controls/SelectField';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';

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
  const [known, setKnown] = useState<readonly Calamity[]>([]);
  useEffect(() => {
    let wanted = true;
    void calamities.calamities().then((read) => {
      if (wanted && read.ok) setKnown(read.value?.map(({ calamity }) => calamity) ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [calamities]);

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
