import { addressesToFill } from '../../src/procedure/setUp/addressesToFill';
import { onceOnly } from '../../src/procedure/setUp/onceOnly';
import { samePerson } from '../../src/procedure/text/samePerson';
import type { Fault, OpenedRegister, Outcome } from '../../src/usecases/ports/ports';
import type { SetUpPort } from '../../src/usecases/ports/setUpPorts';

/** What an office fills in first, in the register in memory. */
/** @param inactive who is in the list of employees and no longer chosen */
export function fakeSetUp(register: { opened: OpenedRegister | null }, inactive: readonly string[] = []) {
  const faults = new Map<keyof SetUpPort, Fault>();
  const perform = async <T>(
    operation: keyof SetUpPort,
    act: (opened: OpenedRegister) => T,
  ): Promise<Outcome<T>> => {
    const fault =
      faults.get(operation) ?? (register.opened === null ? { code: 'registerMissing' } : undefined);
    faults.delete(operation);
    if (fault || register.opened === null) return { ok: false, fault: fault ?? { code: 'registerMissing' } };
    return { ok: true, value: act(register.opened) };
  };
  const put = (opened: OpenedRegister) => {
    register.opened = opened;
  };
  const port: SetUpPort = {
    saveSettings: ({ seen, now }) =>
      perform('saveSettings', (opened) => {
        const { organisation, callbackTerm } = opened.settings;
        if (organisation !== seen.organisation || callbackTerm !== seen.callbackTerm) return 'changed';
        put({ ...opened, settings: { ...opened.settings, ...now } });
        return 'written';
      }),
    saveDepartments: (changes, added) =>
      perform('saveDepartments', (opened) => {
        const { departments } = opened.lists;
        const isAsSeen = changes.every(({ seen }) =>
          departments.some(
            ({ name, head, headEmail }) =>
              name === seen.name && head === seen.head && headEmail === seen.headEmail,
          ),
        );
        if (!isAsSeen) return 'changed';
        const fresh = added.filter(({ name }) => !departments.some((other) => samePerson(other.name, name)));
        const changed = departments.map((department) => {
          const change = changes.find(({ seen }) => seen.name === department.name);
          return change ? { ...department, head: change.head, headEmail: change.headEmail } : department;
        });
        const all = [...changed, ...fresh.map((department) => ({ ...department, active: true }))];
        put({ ...opened, lists: { ...opened.lists, departments: all } });
        return fresh.length === added.length ? 'written' : 'changed';
      }),
    addPeople: (people) =>
      perform('addPeople', (opened) => {
        const { employees } = opened.lists;
        const filled = addressesToFill(people, employees);
        const addressed = employees.map((one) => ({
          ...one,
          email: filled.find(({ name }) => name === one.name)?.email ?? one.email,
        }));
        const asked = people.filter(({ name }) => !inactive.some((one) => samePerson(one, name)));
        const fresh = onceOnly(asked, addressed);
        put({ ...opened, lists: { ...opened.lists, employees: [...addressed, ...fresh] } });
        const isAsked = (one: string) => people.some(({ name }) => samePerson(name, one));
        return { added: fresh.length, filled: filled.length, inactive: inactive.filter(isAsked) };
      }),
  };
  return {
    port,
    /** The next call of this operation ends in this fault. */
    failNext: (operation: keyof SetUpPort, fault: Fault) => void faults.set(operation, fault),
  };
}
