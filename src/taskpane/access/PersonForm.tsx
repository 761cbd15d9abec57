import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../procedure/access/recognise';
import { Button } from '../../ui/controls/Button';
import { TextField } from '../../ui/controls/TextField';
import { stacked } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';

const useStyles = makeStyles({ root: stacked('12px') });

const fields = ['name', 'phone', 'email', 'postcode', 'address', 'relationNumber'] as const;

export const nobody: Person = {
  ...{ name: '', phone: '', email: '' },
  ...{ postcode: '', address: '', relationNumber: '' },
};

interface PersonFormProps {
  /** Whose data one came for. */
  first: Person;
  onFind: (person: Person) => void;
}

/** Who asks what is kept of them: a name, and by what else they can be recognised. */
export function PersonForm({ first, onFind }: PersonFormProps) {
  const styles = useStyles();
  const { words } = useWording();
  const { access: says } = useFurtherTexts();
  const [person, setPerson] = useState(first);
  const [isTried, setTried] = useState(false);
  const isNameless = person.name.trim() === '';
  const isBare = fields.every((field) => field === 'name' || person[field].trim() === '');
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={says.title}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isNameless && !isBare) onFind(person);
        else
          event.currentTarget
            .querySelector<HTMLElement>(`[name="${isNameless ? 'name' : 'phone'}"]`)
            ?.focus();
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          required={field === 'name'}
          label={words.columns[field]}
          value={person[field]}
          onChange={(text) => setPerson({ ...person, [field]: text })}
          {...(isTried && field === 'name' && isNameless && { error: says.nameRequired })}
          {...(isTried && field === 'phone' && !isNameless && isBare && { error: says.signRequired })}
        />
      ))}
      <Button type="submit" appearance="primary">
        {says.find}
      </Button>
    </form>
  );
}
