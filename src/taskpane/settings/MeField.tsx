import { useState } from 'react';
import { ComboField } from '../../ui/controls/ComboField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useIdentity } from '../shared/identityContext';
import { useRegister } from '../shared/registerContext';

/** "Ik ben …": chosen once, remembered for this person. A name that is no employee's counts once the field is left. */
export function MeField() {
  const { settings } = useFurtherTexts();
  const { lists } = useRegister();
  const { me, remember } = useIdentity();
  const [typed, setTyped] = useState(me);
  const names = lists.employees.map(({ name }) => name);
  const change = (name: string) => {
    setTyped(name);
    if (names.includes(name)) remember(name);
  };
  return (
    <ComboField
      name="me"
      label={settings.me}
      hint={settings.meHint}
      value={typed}
      options={names}
      onChange={change}
      onBlur={() => remember(typed.trim())}
    />
  );
}
