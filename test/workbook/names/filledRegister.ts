import { createWorkbook } from '../../../src/workbook/ports/createWorkbook';
import type { RegisterLanguage } from '../../../src/i18n/workbook/registerLanguages';
import type { Moment } from '../../../src/procedure/calendar/moment';
import { aCalamity } from '../../fixtures/aCalamity';
import { keepsNothing } from '../../fakes/fakeIntentions';
import { valueOf } from '../../fixtures/valueOf';
import { draw, registerWith } from '../sample/drawnSample';

const log = { event: 'edited', at: '2026-07-08T10:00' as Moment, by: 'Mila' } as const;

/** A register with a complaint, a calamity and a sample. */
export async function filledRegister(language: RegisterLanguage = 'nl') {
  const told = () => ({ receivedOn: '2026-06-03' as never, category: 'Wachttijd' });
  const filled = await registerWith(2, told, language);
  const { calamities } = await createWorkbook(
    () => null,
    () => keepsNothing,
  ).further();
  valueOf(await calamities.appendCalamity(aCalamity(), log));
  await draw(filled.samples);
  return filled;
}

/** A pane of its own, with its register open. */
export async function openPane() {
  const { register, further } = createWorkbook(
    () => null,
    () => keepsNothing,
  );
  valueOf(await register.open());
  return { ...(await further()), register };
}
