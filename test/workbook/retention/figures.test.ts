import { addDays, toDay } from '../../../src/procedure/calendar/day';
import type { Reported } from '../../../src/procedure/calendar/reported';
import { endingCodes, endings } from '../../../src/procedure/complaint/statuses';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { compareQuarter } from '../../../src/usecases/quarter/compareQuarter';
import { fixedClock } from '../../fakes/fixedClock';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { builtTab } from '../quarterTab';
import { asColleague, readRows } from '../sheetReading';
import { anonymise } from '../../../src/usecases/retention/anonymise';
import { endedRegister, work } from './endedRegister';

const causes = ['Planning', 'Storing', ''] as const;
const answers = ['yes', 'partly', 'no'] as const;

/** Complaints of three years, a few a month; of seven relations, so that many complain again. */
const complaints = Array.from({ length: 90 }, (_, index): Complaint => {
  const receivedOn = addDays(toDay('2023-07-03'), index * 12);
  const closedOn = addDays(receivedOn, 3 + (index % 30));
  const isOpen = index % 9 === 0 && index > 80;
  const person = index % 7;
  return aRow(`r${index}`, `${receivedOn.slice(0, 4)}-${String(index).padStart(4, '0')}-AB`, {
    receivedOn,
    ...{ name: `Persoon ${person}`, phone: `06 1234567${person}`, address: `Dorpsstraat ${person}` },
    category: index % 3 === 0 ? 'Wachttijd' : 'Kosten',
    callbackOn: addDays(receivedOn, 7),
    firstCallbackOn: addDays(receivedOn, 7),
    firstAttemptOn: addDays(receivedOn, 5 + (index % 4)),
    calledOn: addDays(receivedOn, 5 + (index % 4)),
    cause: causes[index % 3] ?? '',
    measure: index % 4 === 0 ? 'Rooster aangepast' : '',
    satisfied: answers[index % 3] ?? 'yes',
    finding: 'upheld',
    ...(isOpen ? { status: 'new' } : { status: 'closed', closedOn }),
  });
});

/** Somebody who complained again in the second quarter of last year, a year less a day after the first time. */
const twice = ['2024-04-02', '2025-04-01'].map((day, index) =>
  aRow(`twice${index}`, `${day.slice(0, 4)}-9999-AB`, {
    ...{ receivedOn: toDay(day), closedOn: addDays(toDay(day), 3), status: 'closed' },
    ...{ name: 'Weer', phone: '06 99887766', address: 'Kerkweg 77' },
  }),
);

/** Complaints of six years with endings of every kind, whatever their dates say; of nine relations. */
function randomHistories(seed: number): Complaint[] {
  const dice = seededRandom(seed);
  const oneOf = <T>(values: readonly T[]): T => values[dice.below(values.length)] as T;
  const maybe = <T>(value: T): T | null => (dice.below(4) === 0 ? null : value);
  return Array.from({ length: 150 }, (_, index): Complaint => {
    const receivedOn = addDays(toDay('2020-06-01'), dice.below(2_190));
    const later = (most: number) => addDays(receivedOn, dice.below(most));
    const status = oneOf([...endingCodes, ...endingCodes, 'closed', 'new', 'handedOver'] as const);
    const person = dice.below(9);
    return aRow(`r${index}`, `${receivedOn.slice(0, 4)}-${String(index).padStart(4, '0')}-AB`, {
      ...{ receivedOn, status, severity: oneOf(['minor', 'normal', 'serious']), round: oneOf([1, 1, 2]) },
      ...{ name: `Persoon ${person}`, phone: `06 1234567${person}`, address: `Dorpsstraat ${person}` },
      ...{ category: oneOf(['Wachttijd', 'Kosten', '']), channel: oneOf(['telefoon', 'brief']) },
      ...{ callbackOn: maybe(later(20)), firstCallbackOn: maybe(later(20)), calledOn: maybe(later(30)) },
      ...{ firstAttemptOn: maybe(later(20)), satisfied: maybe(oneOf(answers)) },
      ...{ finding: maybe(oneOf(['upheld', 'partlyUpheld', 'notUpheld', 'noFinding'] as const)) },
      ...{
        cause: oneOf(causes),
        measure: oneOf(['Rooster aangepast', '']),
        reachBy: oneOf(['phone', 'letter']),
      },
      closedOn: status in endings ? maybe(later(60)) : null,
    });
  });
}

const quarters = [
  { year: 2026, quarter: 2 },
  { year: 2026, quarter: 1 },
] as const;
const year = { year: 2025, quarter: 4, whole: 'year' } as const;

/** What the tabs say that the register no longer gives. */
async function changesAfter(
  months: number,
  made: readonly Reported[],
  { rows = [...complaints, ...twice], on = '2026-07-08' }: { rows?: readonly Complaint[]; on?: string } = {},
) {
  const known = rows.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= on);
  const { register, ports: own } = await endedRegister(known);
  await asColleague(({ names }) => {
    names.getItem('Instelling_Bewaartermijn').getRange().values = [[months]];
  });
  for (const quarter of made) await builtTab(register, quarter);
  const clock = fixedClock(on);
  const request = { months, clearsPointing: false, own: [] };
  const { cleared } = valueOf(await anonymise({ ...own, clock }, request, work));
  const ports = { register, clock, yieldToPane: async () => {} };
  const told = [];
  for (const quarter of made) told.push(valueOf(await compareQuarter(ports, quarter)));
  return {
    cleared,
    changes: told.flatMap((report) => report?.changes ?? []),
    tabs: told.filter(Boolean).length,
  };
}

describe('the figures of a report', () => {
  it('stay to the digit when what is thirty months old or older was made anonymous', async () => {
    const { cleared, changes, tabs } = await changesAfter(30, quarters);
    expect(tabs).toBe(2);
    expect(cleared).toBeGreaterThan(10);
    expect((await readRows()).filter(({ name }) => name === 'geanonimiseerd')).toHaveLength(cleared);
    expect(changes).toEqual([]);
  });

  it.each([1, 2, 3])('stay to the digit whatever happened to the complaints (seed %i)', async (seed) => {
    const { cleared, changes, tabs } = await changesAfter(30, quarters, { rows: randomHistories(seed) });
    expect(tabs).toBe(2);
    expect(cleared).toBeGreaterThan(10);
    expect(changes).toEqual([]);
  });

  it.each([1, 2, 3])('stay so in the report of a year with a term of 51 months (seed %i)', async (seed) => {
    const asked = { rows: randomHistories(seed), on: '2026-03-31' };
    const { cleared, changes, tabs } = await changesAfter(51, [year], asked);
    expect(tabs).toBe(1);
    expect(cleared).toBeGreaterThan(3);
    expect(changes).toEqual([]);
  });

  it('differ in the report of a year with a shorter term in who complained again before, and in nothing else', async () => {
    const { changes } = await changesAfter(30, [year], { rows: randomHistories(1), on: '2026-03-31' });
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ figure }) => figure))).toEqual(
      new Set(['Herhaald: relatie klaagde in het jaar ervoor ook']),
    );
  });

  it('differ with a shorter term in who complained again a year before, and in nothing else', async () => {
    const { cleared, changes } = await changesAfter(24, quarters.slice(0, 1));
    expect(cleared).toBeGreaterThan(20);
    expect(changes).toEqual([
      {
        block: 'Terugbellen en afhandelen',
        figure: 'Herhaald: relatie klaagde in het jaar ervoor ook',
        column: 'Vorig jaar',
        onTab: '8',
        now: '7',
      },
    ]);
  });
});
