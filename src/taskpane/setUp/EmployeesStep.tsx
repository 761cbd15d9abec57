import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../procedure/setUp/readPeople';
import type { Outcome } from '../../usecases/ports/ports';
import type { AddedPeople, Saved } from '../../usecases/ports/setUpPorts';
import { TextField } from '../../ui/controls/TextField';
import { Notice } from '../../ui/feedback/Notice';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { bareList, stacked } from '../../ui/theme/looks';
import { usePorts } from '../shared/ports';
import { PersonToMend } from './PersonToMend';
import { StepForm } from './StepForm';
import { usePeople, type PastedPerson } from './usePeople';
import type { SetUpState } from './useSetUp';

const useStyles = makeStyles({
  list: { ...bareList, ...stacked('8px') },
  person: { overflowWrap: 'anywhere' },
  standing: { color: tokens.colorNeutralForeground3 },
});

/** A list of employees is pasted; how it was read is shown before it is written. */
export function EmployeesStep({ state }: { state: SetUpState }) {
  const styles = useStyles();
  const { setUp: says } = useFurtherTexts();
  const { setUp } = usePorts();
  const [tried, setTried] = useState(false);
  const { pasted = '', mended = {}, made = [] } = state.draft;
  const { people, departments } = usePeople(state.draft);
  const fresh = people.filter(({ isNew }) => isNew);
  const wrong = fresh.filter(({ problems }) => problems.length > 0);
  const filled = people.filter(({ isFilled, problems }) => isFilled && problems.length === 0);
  const standing = people.length - fresh.length - filled.length;

  // Whoever is in the list may be so as inactive, which nothing here tells.
  const told = people.filter(({ problems }) => problems.length === 0);

  const write = async (): Promise<Outcome<Saved | AddedPeople>> => {
    const wanted = made.filter((name) => fresh.some(({ person }) => person.department === name));
    if (wanted.length > 0) {
      const added = await setUp.saveDepartments(
        [],
        wanted.map((name) => ({ name, head: '', headEmail: '' })),
      );
      // Somebody else may have added them: then they are there.
      if (!added.ok) return added;
    }
    return setUp.addPeople(told.map(({ person }) => trimmed(person)));
  };
  const save = () => {
    setTried(true);
    const isRight = wrong.length === 0 && people.length > 0;
    if (isRight) void state.save(write);
    return isRight;
  };
  const mend = ({ key }: PastedPerson, person: Person | null) =>
    state.change({ mended: { ...mended, [key]: person } });
  const make = ({ key }: PastedPerson, person: Person) =>
    state.change({ mended: { ...mended, [key]: person }, made: [...made, person.department] });
  return (
    <StepForm state={state} isSame={pasted.trim() === ''} onSave={save}>
      <TextField
        name="people"
        long
        label={says.paste}
        hint={says.pasteHint}
        value={pasted}
        error={tried && pasted.trim() !== '' && people.length === 0 ? says.nobody : undefined}
        onChange={(text) => state.change({ pasted: text })}
      />
      {people.length > 0 && (
        <Section title={says.read}>
          <Text role="status">{says.counted(fresh.length, filled.length, standing)}</Text>
          {tried && wrong.length > 0 && <Notice sentence={says.mendFirst(wrong.length)} />}
          <ul className={styles.list}>
            {people.map((one) => (
              <li key={one.key} className={styles.person}>
                {one.isAsked ? (
                  <PersonToMend
                    one={one}
                    departments={departments}
                    onMend={(to) => mend(one, to)}
                    onMake={(to) => make(one, to)}
                  />
                ) : (
                  said(one.person)
                )}
                {!one.isNew && (
                  <span className={styles.standing}> ({one.isFilled ? says.filledIn : says.standing})</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </StepForm>
  );
}

const said = ({ name, email, department }: Person): string =>
  [name, email, department].filter((part) => part !== '').join(' · ');

const trimmed = ({ name, email, department }: Person): Person => ({
  name: name.trim(),
  email: email.trim(),
  department,
});
