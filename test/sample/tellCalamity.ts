import type { Calamity } from '../../src/procedure/calamity/calamity';
import type { Day } from '../../src/procedure/calendar/day';
import { formatDay } from '../../src/procedure/calendar/day';
import type { CalamityPort } from '../../src/usecases/ports/calamityPorts';
import { registerCalamity } from '../../src/usecases/calamity/registerCalamity';
import type { RandomSource } from '../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { employees } from './office';
import { doubleDebit } from './waves';

interface CalamitySamplePorts {
  calamities: CalamityPort;
  register: WorkbookRegister;
  random: RandomSource;
}

/** Registers the calamity of the double direct debit on its day, and links the open complaints about it. */
export async function tellCalamity(
  { calamities, register, random }: CalamitySamplePorts,
  on: Day,
): Promise<Calamity> {
  const [someone] = employees;
  const roles = { calamities, clock: fixedClock(on), identity: fixedIdentity(someone?.name ?? ''), random };
  const registered = await registerCalamity(roles, {
    title: 'Dubbele incasso',
    category: doubleDebit.category,
    since: formatDay(on),
    what: 'De incasso van deze maand is twee keer bij de bank aangeleverd en twee keer uitgevoerd.',
    cause: 'Het bestand voor de bank is na een storing nog eens verstuurd.',
    solution: 'Het dubbele bedrag staat binnen vijf werkdagen terug op de rekening.',
    apology: 'Dit had niet mogen gebeuren. Onze excuses voor de schrik en de moeite.',
    responsible: someone?.name ?? '',
  });
  if (registered.kind !== 'registered') throw new Error(JSON.stringify(registered));
  const { code, rowId } = registered.calamity;

  const open = await register.openCases(() => {});
  if (!open.ok) throw new Error(JSON.stringify(open));
  const candidates = open.value.lines
    .filter(({ summary }) => summary === doubleDebit.story.summary)
    .map((line) => ({ rowId: line.rowId, caseNumber: line.caseNumber, calamity: '' }));
  const linked = await calamities.link(
    { code, candidates, log: { code, rowId, at: roles.clock.now(), by: roles.identity.me() } },
    { onProgress: () => {}, isCancelled: () => false },
  );
  if (!linked.ok || linked.value.written !== candidates.length) throw new Error(JSON.stringify(linked));
  return registered.calamity;
}
