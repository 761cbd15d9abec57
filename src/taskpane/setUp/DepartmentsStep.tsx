import { Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isEmailOrBlank } from '../../procedure/setUp/readPeople';
import { samePerson } from '../../procedure/text/samePerson';
import type { HeadedDepartment } from '../../usecases/ports/setUpPorts';
import { Button } from '../../ui/controls/Button';
import { TextField } from '../../ui/controls/TextField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { StepForm } from './StepForm';
import type { SetUpState } from './useSetUp';

const blank: HeadedDepartment = { name: '', head: '', headEmail: '' };

const trimmed = ({ name, head, headEmail }: HeadedDepartment): HeadedDepartment => ({
  name: name.trim(),
  head: head.trim(),
  headEmail: headEmail.trim(),
});

/** The departments that stand in the list with their heads, and new ones. */
export function DepartmentsStep({ state }: { state: SetUpState }) {
  const { setUp: says } = useFurtherTexts();
  const ports = usePorts();
  const { lists } = useRegister();
  const [tried, setTried] = useState(false);
  const { heads = {} } = state.draft;
  const standing = lists.departments.filter(({ active }) => active);
  const added = state.draft.added ?? (standing.length === 0 ? [blank] : []);

  const changes = standing.flatMap(({ name, head, headEmail }) => {
    const typed = heads[name] && trimmed({ name, ...heads[name] });
    if (!typed || (typed.head === head && typed.headEmail === headEmail)) return [];
    return { seen: { name, head, headEmail }, head: typed.head, headEmail: typed.headEmail };
  });
  const fresh = added.map(trimmed).filter(({ name, head, headEmail }) => `${name}${head}${headEmail}` !== '');
  const nameError = (department: HeadedDepartment, place: number): string | undefined => {
    const { name, head, headEmail } = trimmed(department);
    if (name === '') return `${head}${headEmail}` === '' ? undefined : says.noDepartmentName;
    const others = [...lists.departments, ...added.slice(0, place)];
    return others.some((other) => samePerson(other.name, name)) ? says.departmentStands : undefined;
  };
  const isEmail = ({ headEmail }: { headEmail: string }) => isEmailOrBlank(headEmail.trim());
  const save = () => {
    setTried(true);
    const isRight =
      added.every((department, place) => !nameError(department, place)) &&
      [...changes, ...fresh].every(isEmail);
    if (isRight) void state.save(() => ports.setUp.saveDepartments(changes, fresh));
    return isRight;
  };
  const put = (place: number, change: Partial<HeadedDepartment>) =>
    state.change({ added: added.map((one, index) => (index === place ? { ...one, ...change } : one)) });

  // Whoever asks for another one types its name next.
  const last = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) last.current?.querySelector('input')?.focus();
  }, [asked]);
  return (
    <StepForm state={state} isSame={changes.length + fresh.length === 0} onSave={save}>
      <Text>{says.departmentsHint}</Text>
      {standing.map((department) => {
        const { name } = department;
        const { head, headEmail } = heads[name] ?? department;
        return (
          <Section key={name} title={name}>
            <Head
              head={head}
              headEmail={headEmail}
              {...(state.isChanged && { standing: department })}
              isWrong={tried && !isEmail({ headEmail })}
              onChange={(change) =>
                state.change({ heads: { ...heads, [name]: { head, headEmail, ...change } } })
              }
            />
          </Section>
        );
      })}
      {added.map((department, place) => (
        // They have nothing else to be told apart by.
        <div key={place} ref={place === added.length - 1 ? last : null}>
          <Section title={says.newDepartment(place + 1)}>
            <TextField
              name="department"
              label={says.department}
              value={department.name}
              error={tried ? nameError(department, place) : undefined}
              onChange={(name) => put(place, { name })}
            />
            <Head
              {...department}
              isWrong={tried && !isEmail(department)}
              onChange={(change) => put(place, change)}
            />
          </Section>
        </div>
      ))}
      <Button
        onClick={() => {
          state.change({ added: [...added, blank] });
          setAsked(asked + 1);
        }}
      >
        {says.addDepartment}
      </Button>
    </StepForm>
  );
}

interface HeadProps extends Pick<HeadedDepartment, 'head' | 'headEmail'> {
  isWrong: boolean;
  /** What somebody else wrote since it was shown. */
  standing?: Pick<HeadedDepartment, 'head' | 'headEmail'>;
  onChange: (change: Partial<Pick<HeadedDepartment, 'head' | 'headEmail'>>) => void;
}

function Head({ head, headEmail, isWrong, standing, onChange }: HeadProps) {
  const { setUp: says } = useFurtherTexts();
  const standsNow = (now: string | undefined, typed: string) =>
    now !== undefined && typed.trim() !== now ? says.standsNow(now) : undefined;
  return (
    <>
      <TextField
        name="head"
        label={says.head}
        value={head}
        warning={standsNow(standing?.head, head)}
        onChange={(typed) => onChange({ head: typed })}
      />
      <TextField
        name="headEmail"
        type="email"
        label={says.headEmail}
        value={headEmail}
        warning={standsNow(standing?.headEmail, headEmail)}
        error={isWrong ? says.problems.email : undefined}
        onChange={(typed) => onChange({ headEmail: typed })}
      />
    </>
  );
}
