import { noChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { proposeList } from '../../../src/procedure/adoption/list/proposeList';
import { toDay } from '../../../src/procedure/calendar/day';
import { planAdoption } from '../../../src/usecases/adoption/planAdoption';
import type { PlanRequest } from '../../../src/usecases/adoption/planAdoption';
import { sketchOf, sourceOf } from '../../fixtures/lists/asRead';
import type { MessyList } from '../../fixtures/lists/messyList';
import { atOnce, plannedOf } from '../../fixtures/lists/plannedOf';

const complete: MessyList = {
  sheet: 'Klachten',
  at: { row: 0, column: 0 },
  cells: [
    [
      'Klachtnr',
      'Datum ontvangst',
      'Kanaal',
      'Aangenomen door',
      'Betrokken medewerker',
      'Afdeling',
      'Naam',
      'Adres',
      'Plaats',
      'Telefoon',
      'Rubriek',
      'Type klacht',
      'Omschrijving relatie',
      'Ernst',
      'Toegezegde actie',
      'Opvolging door',
      'Terugbeldatum',
      'Status',
    ],
    [
      'K-1',
      { date: '2026-07-01' },
      'telefoon',
      'piet',
      'onbekend',
      'wonen',
      'J. Bos',
      'Brink 1',
      'Assen',
      '0592 312345',
      'Wachttijd',
      'Niet teruggebeld',
      'Ik zou gebeld worden.',
      'normaal',
      'Bellen',
      'Sanne',
      { date: '2026-07-10' },
      'Nieuw',
    ],
    [
      'K-2',
      { date: '2026-07-02' },
      'telefoon',
      'Piet',
      'Sanne',
      'Wonen',
      'K. Vos',
      'Brink 2',
      'Assen',
      '0592 312346',
      'Wachttijd',
      '',
      'Niemand kwam langs, al was het afgesproken en heb ik er een vrije dag voor genomen.',
      'ernstig',
      'Langsgaan',
      'Sanne',
      { date: '2026-07-10' },
      'Doorgegeven',
    ],
  ],
};

function request(list: MessyList, changes: Partial<PlanRequest> = {}): PlanRequest {
  const found = proposeList(sketchOf(list));
  if (found === null) throw new Error('No list is found');
  return {
    source: sourceOf(list, found),
    mapping: [],
    choices: noChoices,
    lists: {},
    takenNumbers: [],
    today: toDay('2026-07-08'),
    ...changes,
  };
}

describe('the plan of an adoption', () => {
  it('keeps the state of open complaints that lack nothing', async () => {
    const { plan } = await plannedOf(complete);
    expect(plan.rows.map(({ outcome, complaint }) => [outcome, complaint?.status])).toEqual([
      ['complaint', 'new'],
      ['complaint', 'handedOver'],
    ]);
    expect(plan.questions).toEqual([]);
  });

  it('takes the type of complaint from the beginning of the account where there is none', async () => {
    const { plan } = await plannedOf(complete);
    const summary = 'Niemand kwam langs, al was het afgesproken en heb ik er een vrije dag voor…';
    expect(plan.rows[1]?.complaint?.summary).toBe(summary);
    expect(plan.rows[1]?.corrections).toContainEqual({
      column: 12,
      field: 'summary',
      code: 'fromAccount',
      original: '',
      now: summary,
    });
  });

  it('writes names as the register does and adds the ones that it lacks', async () => {
    const { source, mapping } = await plannedOf(complete);
    const lists = {
      departments: [{ name: 'Wonen', head: '', headEmail: '', active: true }],
      employees: [{ name: 'Piet', email: '', department: '' }],
      categories: ['wachttijd'],
      channels: ['telefoon'],
    };
    const plan = await planAdoption(request(complete, { source, mapping, lists }), atOnce);
    expect(plan?.additions).toEqual({ departments: [], employees: ['Sanne'], categories: [], channels: [] });
    expect(
      plan?.rows.map(({ complaint }) => [complaint?.department, complaint?.takenBy, complaint?.category]),
    ).toEqual([
      ['Wonen', 'Piet', 'wachttijd'],
      ['Wonen', 'Piet', 'wachttijd'],
    ]);
  });

  it('gives a new number where the register has theirs already, and says so', async () => {
    const { source, mapping } = await plannedOf(complete);
    const plan = await planAdoption(request(complete, { source, mapping, takenNumbers: ['k-1'] }), atOnce);
    expect(plan?.rows[0]).toMatchObject({
      outcome: 'flagged',
      complaint: { caseNumber: expect.stringMatching(/^2026-0001-/), status: 'incomplete' },
      problems: [{ column: 0, field: 'caseNumber', code: 'doubleNumber', original: 'K-1' }],
    });
    expect(plan?.rows[1]?.complaint?.caseNumber).toBe('K-2');
  });

  it('says how far it is and lets others go first after each slice', async () => {
    const told: string[] = [];
    await planAdoption(
      request(complete),
      {
        onProgress: (done, of) => told.push(`${done} of ${of}`),
        isCancelled: () => false,
        yieldToPane: async () => void told.push('pause'),
      },
      1,
    );
    expect(told).toEqual(['0 of 4', 'pause', '1 of 4', 'pause', '2 of 4', 'pause', '3 of 4', 'pause']);
  });

  it.each([1, 3])(
    'ends without a plan when it is cancelled, at the latest before slice %i',
    async (slice) => {
      let asked = 0;
      const work = { ...atOnce, isCancelled: () => (asked += 1) === slice };
      expect(await planAdoption(request(complete), work, 1)).toBeNull();
    },
  );

  it('of a list without rows has none', async () => {
    const empty = request(complete);
    const plan = await planAdoption({ ...empty, source: { ...empty.source, rows: [] } }, atOnce);
    expect(plan).toEqual({
      rows: [],
      questions: [],
      dates: [],
      words: [],
      doubles: [],
      additions: { departments: [], employees: [], categories: [], channels: [] },
    });
  });
});
