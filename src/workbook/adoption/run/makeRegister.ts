import { languageIn, type RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { createRegister as create } from '../../../usecases/register/createRegister';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { Day } from '../../../procedure/calendar/day';
import { createRegister } from '../../make/createRegister';
import { Refusal } from '../../host/refusal';
import type { Session } from '../../table/session';

/** Makes what the workbook lacks of a register, as the first run of the pane does. */
export async function makeRegister(
  session: Session,
  {
    language,
    today,
    run,
  }: {
    language: RegisterLanguage;
    today: Day;
    run: string;
  },
): Promise<void> {
  let given = 0;
  // For rows that lost theirs; told apart from those of the list, which are `<run>-<row>`.
  const rowId = () => `${run}.${++given}` as RowId;
  const made = await create(
    {
      register: { create: (request) => createRegister(session, { ...request, keepsLooks: true }) },
      clock: { today: () => today },
      random: { rowId },
    },
    languageIn(language),
  );
  if (made.kind === 'failed') throw new Refusal(made.fault);
}
