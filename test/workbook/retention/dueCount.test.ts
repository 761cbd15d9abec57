import { registerLanguages } from '../../../src/i18n/workbook/registerLanguages';
import { toDay } from '../../../src/procedure/calendar/day';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { valueOf } from '../../fixtures/valueOf';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';

const now = () => new Date(2026, 6, 8, 10);

const setting = (name: string) => (book: Excel.Workbook) => book.names.getItem(name).getRange();
const term = setting('Instelling_Bewaartermijn');
const due = setting('Instelling_BewaartermijnVoorbij');

/** Closed two years ago to the day. */
const past = { status: 'closed', closedOn: toDay('2024-07-08') } as const;

async function registerWith(changes: readonly Partial<Complaint>[], language = registerLanguages[0]) {
  const workbook = await openedRegister(language, { now });
  for (const [index, one] of changes.entries())
    valueOf(await workbook.register.append(aRow(`r${index}`, `2024-000${index}-AB`, one)));
  const counted = async () => {
    const { retentionDue } = valueOf(await workbook.register.bookYears());
    // Both places say the same.
    expect(valueOf(await workbook.register.openCases(() => {}))).toMatchObject({ retentionDue });
    return retentionDue;
  };
  return { ...workbook, counted };
}

describe('the sheet of settings', () => {
  it.each(registerLanguages)('counts whose retention period is over (%s)', async (language) => {
    const { counted } = await registerWith(
      [
        past,
        { ...past, closedOn: toDay('2024-07-09') },
        { ...past, anonymisedOn: toDay('2026-07-01') },
        { ...past, keptUntil: toDay('2026-07-08') },
        { ...past, keptUntil: toDay('2026-07-07') },
        {},
      ],
      language,
    );
    expect(await counted()).toBe(2);
  });

  it.each([
    [12, 2],
    [6, 2],
    [5, 0],
    ['', 0],
    ['twee jaar', 0],
  ])('goes by the term that stands there now: %s', async (months, count) => {
    const { counted } = await registerWith([past, { ...past, closedOn: toDay('2025-07-01') }]);
    await asColleague((book) => {
      term(book).values = [[months]];
    });
    expect(await counted()).toBe(count);
  });

  it('goes on counting when a colleague renames the columns or the table', async () => {
    const { counted } = await registerWith([past]);
    await asColleague((book) => {
      const table = book.tables.getItem('tblKlachten');
      table.columns.getItem('Sluitdatum').name = 'Dicht op';
      table.columns.getItem('Bewaren tot').name = 'Tot';
      table.name = 'Klachtenlijst';
    });
    expect(await counted()).toBe(1);
  });

  it('says nothing in a register that was made before, until that is completed', async () => {
    const { register, counted } = await registerWith([past]);
    await asColleague((book) => {
      due(book).getEntireRow().delete('Up');
      book.names.getItem('Instelling_BewaartermijnVoorbij').delete();
    });
    expect(await counted()).toBe(0);
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    expect(await counted()).toBe(1);
    expect(valueOf(await register.create(aCreation()))).toBe('present');
  });
});
