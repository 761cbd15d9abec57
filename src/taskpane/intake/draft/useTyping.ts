import { useState } from 'react';
import { questionsIn } from '../../../procedure/complaint/check/questionsIn';
import type { Draft } from '../../../procedure/complaint/draft';
import type { DraftField } from '../../../procedure/complaint/fields';
import { readDraft } from '../../../procedure/complaint/readDraft';
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

  /** What a pasted text filled in: it is marked until somebody types there. */
  const [pasted, setPasted] = useState<readonly DraftField[]>([]);
  const unmark = (changes: Draft) =>
    setPasted((current) => current.filter((field) => !Object.hasOwn(changes, field)));

  /** The days that somebody was asked about, as they were typed: pressing once more is the answer. */
  const [asked, setAsked] = useState<Draft>({});

  const today = clock.today();
  const { draft, late } = withDefaults(typed, { today, lists, settings: ready ? settings : null, me });
  const context = { today, holidays: lists.holidays };
  const { fields, issues } = readDraft(draft, context);
  const questions = questionsIn(fields, context).filter(({ field }) =>
    issues.every((wrong) => wrong.field !== field),
  );
  // A blank field is no mistake before one tried to register.
  const shown = [...issues, ...questions].filter(({ field, code }) =>
    code === 'required' ? tried === 'register' : tried !== 'no' || left.has(field),
  );
  const checkContact = useContactCheck();
  const warnings = checkContact(draft).filter(({ field }) => tried !== 'no' || left.has(field));

  /** The first of these that keeps the complaint back, or else the first question that was not asked yet. */
  const firstOf = (wrong: typeof issues): DraftField | undefined => {
    if (wrong[0]) return wrong[0].field;
    setAsked(draft);
    return questions.find(({ field }) => asked[field] !== draft[field])?.field;
  };

  return {
    typed,
    draft,
    late,
    reachBy: fields.reachBy,
    shown,
    warnings,
    tried: tried !== 'no',
    pasted,
    changeAll: (changes: Draft) => {
      setTyped((current) => ({ ...current, ...changes }));
      unmark(changes);
    },
    fill: (changes: Draft) => {
      setTyped((current) => ({ ...current, ...changes }));
      setPasted((current) => [...current, ...(Object.keys(changes) as DraftField[])]);
    },
    /** Puts back what stood there; `undefined`: nobody typed anything. */
    restore: (before: Partial<Record<DraftField, string | undefined>>) => {
      setTyped((current) => {
        const all = Object.entries({ ...current, ...before });
        return Object.fromEntries(all.filter(([, text]) => text !== undefined));
      });
      unmark(before as Draft);
    },
    leave: (field: DraftField) => setLeft((current) => new Set([...current, field])),
    /** The first field that keeps the complaint from being registered, if any. */
    tryToRegister: (): DraftField | undefined => {
      setTried('register');
      return firstOf(issues);
    },
    /** The first field that keeps it from being kept as an incomplete row, if any. */
    tryToKeep: (): DraftField | undefined => {
      setTried((before) => (before === 'no' ? 'keep' : before));
      return firstOf(issues.filter(({ code }) => code !== 'required'));
    },
    /** `known`: days that stood in the register before, which are no question. */
    begin: (next: Draft, known: Draft, marked: readonly DraftField[] = []) => {
      setTyped(next);
      setAsked(known);
      setPasted(marked);
      setLeft(new Set());
      setTried('no');
    },
  };
}
