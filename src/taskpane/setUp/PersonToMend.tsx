import type { Person, PersonProblem } from '../../procedure/setUp/readPeople';
import { QuietButton } from '../../ui/controls/QuietButton';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { PastedPerson } from './usePeople';

interface PersonToMendProps {
  one: PastedPerson;
  /** Those of the office, and those that are to be made. */
  departments: readonly string[];
  /** `null`: leave this line out. */
  onMend: (person: Person | null) => void;
  /** The department of this person is to be made. */
  onMake: (person: Person) => void;
}

/** A department that the office hasn't, as a choice: which is another thing than to choose it. */
const asWritten = ' ';

/** A line that wasn't understood, to be put right or left out. */
export function PersonToMend({ one, departments, onMend, onMake }: PersonToMendProps) {
  const { setUp: says } = useFurtherTexts();
  const { read, person, problems } = one;
  const { name, email, department } = person;
  const tell = (problem: PersonProblem) => (problems.includes(problem) ? says.problems[problem] : undefined);
  const changed = (change: Partial<Person>): Person => ({ name, email, department, ...change });
  const put = (change: Partial<Person>) => onMend(changed(change));
  const isUnknown = department !== '' && !departments.includes(department);
  const others = read.department !== '' && !departments.includes(read.department) ? [read.department] : [];
  return (
    <Section title={says.line(read.line, read.source)}>
      <TextField
        name="name"
        quiet
        label={says.name}
        value={name}
        error={tell('noName')}
        onChange={(typed) => put({ name: typed })}
      />
      <TextField
        name="email"
        type="email"
        quiet
        label={says.email}
        value={email}
        error={tell('email')}
        onChange={(typed) => put({ email: typed })}
      />
      <SelectField
        name="department"
        quiet
        label={says.departmentOf}
        value={isUnknown ? asWritten : department}
        error={tell('department')}
        choices={[
          ...(isUnknown ? [{ code: asWritten, label: department }] : []),
          { code: '', label: says.noDepartment },
          ...others.map((other) => ({ code: other, label: says.makeDepartment(other) })),
          ...departments.map((known) => ({ code: known, label: known })),
        ]}
        onChange={(code) => {
          if (others.includes(code)) onMake(changed({ department: code }));
          else if (code !== asWritten) put({ department: code });
        }}
      />
      <QuietButton onClick={() => onMend(null)}>{says.leaveOut}</QuietButton>
    </Section>
  );
}
