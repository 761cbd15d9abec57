import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { columns } from '../../src/workbook/columns/columns';
import { serialOf } from '../../src/workbook/sheet/serial';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { asItComes, openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

/** Wednesday 8 July 2026, when the case of the fixture is to be called back. */
const now = () => new Date(2026, 6, 8, 10);
const day = toDay('2026-07-06');
const handedOver = { status: 'handedOver', handedOverOn: day } as const;
const check = { ...handedOver, status: 'checked', checkedOn: day, checkedBy: 'Sanne Bakker' } as const;
const called = { ...check, status: 'calledBack', calledOn: day } as const;
const closed = { ...called, satisfied: 'yes', status: 'closed', closedOn: day } as const;
const later = { callbackOn: toDay('2026-08-03') };

/** Every state of a row, with what it waits for in both languages. */
const states: [string, Partial<Complaint>, nl: string, en: string][] = [
  ['new, to be called today', {}, 'vandaag · nog doorgeven', 'today · hand over'],
  ['handed over, to be called today', handedOver, 'vandaag', 'today'],
  ['with a late callback', { ...handedOver, callbackOn: toDay('2026-07-07') }, 'te laat', 'overdue'],
  ['to be called in two days', { ...handedOver, callbackOn: toDay('2026-07-10') }, 'binnenkort', 'soon'],
  ['to be called after the weekend', { ...handedOver, callbackOn: toDay('2026-07-13') }, '', ''],
  ['to be called much later', { ...handedOver, ...later }, '', ''],
  ['without callback date', { ...handedOver, callbackOn: null }, 'geen terugbeldatum', 'no callback date'],
  ['incomplete', { ...later, status: 'incomplete' }, 'onvolledig · nog doorgeven', 'incomplete · hand over'],
  [
    'carried out',
    { ...handedOver, ...later, status: 'followedUp' },
    'wacht op controle',
    'waiting for a check',
  ],
  ['checked', { ...check, ...later }, '', ''],
  [
    'not reached',
    { ...check, ...later, attempts: 1 },
    'niet bereikt, bel opnieuw',
    'not reached, call again',
  ],
  [
    'not reached three times',
    { ...check, ...later, attempts: 3 },
    'niet bereikt, schrijf een brief',
    'not reached, write a letter',
  ],
  ['called without outcome', called, 'uitkomst ontbreekt', 'outcome missing'],
  ['satisfied, still open', { ...called, satisfied: 'yes' }, 'nog af te ronden', 'to be closed'],
  ['partly satisfied', { ...called, satisfied: 'partly' }, 'opnieuw oppakken', 'start again'],
  [
    'dissatisfied, past its date',
    { ...called, satisfied: 'no', callbackOn: day },
    'opnieuw oppakken',
    'start again',
  ],
  ['in its second round', { ...later, round: 2 }, 'ronde 2 · nog doorgeven', 'round 2 · hand over'],
  [
    'serious, head not informed',
    { ...handedOver, ...later, severity: 'serious' },
    'hoofd niet ingelicht',
    'head not informed',
  ],
  [
    'serious, letter missing',
    { ...handedOver, ...later, severity: 'serious', headInformedOn: day },
    'brief ontbreekt',
    'letter missing',
  ],
  ['closed', closed, '', ''],
  ['ended without a date', { ...closed, closedOn: null }, '', ''],
  ['withdrawn', { severity: 'serious', status: 'withdrawn', closedOn: day }, '', ''],
  ['closed in writing', { ...check, attempts: 3, status: 'closedInWriting', closedOn: day }, '', ''],
  [
    'called past the check',
    { ...called, checkedOn: null, satisfied: 'no' },
    'niet gecontroleerd · opnieuw oppakken',
    'not checked · start again',
  ],
  ['closed past the check, by nobody', { ...closed, checkedBy: '' }, 'niet gecontroleerd', 'not checked'],
  [
    'closed past the letter',
    { ...closed, severity: 'serious', headInformedOn: day },
    'brief ontbreekt',
    'letter missing',
  ],
];

describe('the signal in the sheet, without the add-in', () => {
  it.each(['nl', 'en'] as const)('says in every state what the row waits for (%s)', async (language) => {
    const { register } = await openedRegister(language, { now });
    for (const [name, changes] of states) {
      valueOf(await register.append(aRow(name, `2026-0001-${name}`, changes)));
    }
    const said = (await readRows(language)).map(({ rowId, signal }) => [rowId, signal]);
    expect(said).toEqual(states.map(([name, , nl, en]) => [name, language === 'nl' ? nl : en]));
  });

  it('says at once of a row that somebody types below the table that it has no number, and nothing of a blank one', async () => {
    // Where Excel filled no formulas when the register was made, its columns have none for rows that people type.
    const { register } = await openedRegister('nl', { now, ...asItComes });
    const said = async () => (await readRows('nl')).map(({ signal }) => signal);
    expect(await said()).toEqual(['']);
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { ...handedOver, ...later })));
    await asColleague((workbook) => {
      const below = workbook.tables.getItem('tblKlachten').getDataBodyRange().getRowsBelow(1);
      const due = columns.findIndex(({ key }) => key === 'callbackOn');
      below.getCell(0, due).values = [[serialOf(toDay('2026-07-07'))]];
    });
    expect(await said()).toEqual(['', 'zonder nummer · kies een status · te laat · nog doorgeven']);
  });

  it('calls a callback soon by working days, without the holidays of the office', async () => {
    // On the Thursday before Easter 2026 the second working day is Wednesday: Good Friday and Monday are free.
    const thursday = () => new Date(2026, 3, 2, 10);
    const { register } = await openedRegister('nl', { now: thursday });
    for (const callbackOn of ['2026-04-07', '2026-04-08', '2026-04-09']) {
      valueOf(
        await register.append(aRow(callbackOn, callbackOn, { ...handedOver, callbackOn: toDay(callbackOn) })),
      );
    }
    const said = (await readRows('nl')).map(({ signal }) => signal);
    expect(said).toEqual(['binnenkort', 'binnenkort', '']);
  });
});
