import { useState } from 'react';
import type { Draft } from '../../../procedure/complaint/draft';
import type { DraftField } from '../../../procedure/complaint/fields';
import { listedChannel } from '../../../procedure/adoption/cells/listedChannel';
import { mailFields, readMail } from '../../../procedure/mail/readMail';
import type { ReadMail } from '../../../procedure/mail/readMail';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import type { IntakeForm } from '../draft/useIntake';

interface Filled {
  read: ReadMail;
  /** What stands in the form because of it, and what stood there before. */
  now: Draft;
  before: Partial<Record<DraftField, string | undefined>>;
}

/** Fills in what a pasted mail says, leaves what was typed, and takes all of it back as far as nobody typed over it. */
export function usePastedMail({ typed, fill, restore }: Pick<IntakeForm, 'typed' | 'fill' | 'restore'>) {
  const { clock } = usePorts();
  const { lists, settings } = useRegister();
  const [filled, setFilled] = useState<Filled | null>(null);

  const put = (read: ReadMail, changes: Draft, earlier?: Filled) => {
    const before = Object.fromEntries(
      (Object.keys(changes) as DraftField[]).map((field) => [field, typed[field]]),
    );
    fill(changes);
    // What stood there first is what comes back.
    setFilled({ read, now: { ...earlier?.now, ...changes }, before: { ...before, ...earlier?.before } });
  };
  const isBlank = (field: DraftField) => (typed[field] ?? '').trim() === '';
  const isFilled = (field: DraftField) =>
    filled?.now[field] !== undefined && filled.now[field] === typed[field];

  const said = filled?.read.fields ?? {};
  const found = mailFields.filter((field) => said[field] !== undefined);
  return {
    read(pasted: string) {
      const people = [
        ...lists.employees,
        ...lists.departments.map(({ head, headEmail }) => ({ name: head, email: headEmail })),
      ];
      const office = { organisation: settings.organisation, people };
      const said = readMail(pasted, { office, today: clock.today() });
      // As the office calls it; one that takes no mail has no such channel.
      const { channel, ...others } = said.fields;
      const own = channel && listedChannel(channel, lists.channels);
      const result: ReadMail = { ...said, fields: own ? { ...others, channel: own } : others };
      const blank = mailFields.filter((field) => result.fields[field] !== undefined && isBlank(field));
      put(result, Object.fromEntries(blank.map((field) => [field, result.fields[field]])));
    },
    /** `null` before a text was read. */
    result: filled && {
      ...filled.read,
      filled: found.filter(isFilled),
      /** What was typed in these says something else, and stands. */
      kept: found.filter((field) => field !== 'account' && !isBlank(field) && said[field] !== typed[field]),
      /** What the relation told was typed before, and the text isn't below it yet. */
      keptAccount: said.account !== undefined && !(typed.account ?? '').includes(said.account),
    },
    replace(fields: readonly (keyof ReadMail['fields'])[]) {
      if (filled) put(filled.read, Object.fromEntries(fields.map((field) => [field, said[field]])), filled);
    },
    addBelow() {
      const account = [(typed.account ?? '').trimEnd(), said.account ?? ''].filter(Boolean).join('\n\n');
      if (filled) put(filled.read, { account }, filled);
    },
    undo() {
      const fields = filled ? (Object.keys(filled.now) as DraftField[]).filter(isFilled) : [];
      restore(Object.fromEntries(fields.map((field) => [field, filled?.before[field]])));
    },
  };
}
