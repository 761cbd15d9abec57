import { useState } from 'react';
import { checkDraft } from '../../../procedure/complaint/check/checkDraft';
import type { Draft, Issue } from '../../../procedure/complaint/draft';
import type { DraftField } from '../../../procedure/complaint/fields';
import { useIdentity } from '../../shared/identityContext';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useContactCheck } from './useContactCheck';
import { withDefaults } from './withDefaults';

/** How far one went: a required field that is blank is wrong for registering only. */
type Tried = 'no' | 'keep' | 'register';

/** What is typed in the form, and what is wrong in it that one should see by now. */
export function useTyping() {
  const { clock } = usePorts();
  const { lists, settings, ready } = useRegister();
  const { me } = useIdentity();
  const [typed, setTyped] = useState<Draft>({});
  const [left, setLeft] = useState<ReadonlySet<DraftField>>(new Set());
  const [tried, setTried] = useState<Tried>('no');

  const context = { today: clock.today(), holidays: lists.holidays };
  const draft = withDefaults(typed, { today: context.today, lists, settings: ready ? settings : null, me });
  const issues = issuesIn(draft, context);
  // A blank field is no mistake before one tried to register.
  const shown = issues.filter(({ field, code }) =>
    code === 'required' ? tried === 'register' : tried !== 'no' || left.has(field),
  );
  const checkContact = useContactCheck();
  const warnings = checkContact(draft).filter(({ field }) => tried !== 'no' || left.has(field));

  return {
    typed,
    draft,
    shown,
    warnings,
    tried: tried !== 'no',
    changeAll: (changes: Draft) => setTyped((current) => ({ ...current, ...changes })),
    leave: (field: DraftField) => setLeft((current) => new Set([...current, field])),
    /** The first field that keeps the complaint from being registered, if any. */
    tryToRegister: (): DraftField | undefined => {
      setTried('register');
      return issues[0]?.field;
    },
    /** The first field that keeps it from being kept as an incomplete row, if any. */
    tryToKeep: (): DraftField | undefined => {
      setTried((before) => (before === 'no' ? 'keep' : before));
      return issues.find(({ code }) => code !== 'required')?.field;
    },
    begin: (next: Draft) => {
      setTyped(next);
      setLeft(new Set());
      setTried('no');
    },
  };
}

type Context = Parameters<typeof checkDraft>[1];

function issuesIn(draft: Draft, context: Context): Issue[] {
  const checked = checkDraft(draft, context);
  return checked.ok ? [] : checked.issues;
}
