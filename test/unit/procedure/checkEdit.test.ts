import { checkEdit } from '../../../src/procedure/complaint/check/checkEdit';
import { typedValue } from '../../../src/procedure/complaint/typedValue';
import type { EditedField } from '../../../src/procedure/complaint/fields';
import { toDay } from '../../../src/procedure/calendar/day';
import { aComplaint } from '../../fixtures/aComplaint';

const context = { today: toDay('2026-07-08'), holidays: [toDay('2026-07-14')], places: [], isCertain: false };
const check = (field: EditedField, typed: string) => checkEdit(aComplaint(), field, typed, context);

describe('changing one field', () => {
  it.each<[EditedField, string, unknown]>([
    ['name', ' =Bos ', ' =Bos '],
    ['remedy', '   ', ''],
    ['callbackOn', 'morgen', '2026-07-09'],
    ['handedOverOn', 'gisteren', '2026-07-07'],
    ['handedOverOn', 'vandaag', '2026-07-08'],
    ['handedOverOn', '', null],
    ['severity', 'serious', 'serious'],
    ['folderLink', 'K:\\Klachten\\0417', 'K:\\Klachten\\0417'],
    ['folderLink', ' K:\\Klachten ', ' K:\\Klachten '],
  ])('takes %s typed as %j', (field, typed, value) => {
    expect(check(field, typed)).toEqual({ ok: true, changes: { [field]: value } });
  });

  it.each<[EditedField, string, string]>([
    ['name', '', 'required'],
    ['callbackOn', '30-06-2026', 'beforeReceipt'],
    ['callbackOn', 'ooit', 'notADate'],
    ['callbackOn', '07-07-2026', 'alreadyPast'],
    ['callbackOn', '11-07-2026', 'notAWorkingDay'],
    ['callbackOn', '14-07-2026', 'notAWorkingDay'],
    ['receivedOn', '01-04-2026', 'longAgo'],
    ['letterSentOn', 'morgen', 'inTheFuture'],
    ['letterSentOn', 'ooit', 'notADate'],
    ['keptUntil', 'gisteren', 'inThePast'],
    ['keptUntil', 'ooit', 'notADate'],
    ['severity', 'erg', 'notAChoice'],
    ['summary', 'x'.repeat(81), 'tooLong'],
    ['cause', '\u0000', 'notAllowedHere'],
    ['folderLink', 'javascript:alert(1)', 'notALink'],
    ['folderLink', '\\\\server\\klachten', 'elsewhere'],
  ])('refuses %s typed as %j: %s', (field, typed, code) => {
    expect(check(field, typed)).toMatchObject({ ok: false, issue: { code } });
  });

  it('takes a day that was asked about once somebody stays with it, and never asks about the day that stands there', () => {
    const certain = { ...context, isCertain: true };
    expect(checkEdit(aComplaint(), 'callbackOn', '07-07-2026', certain).ok).toBe(true);
    expect(checkEdit(aComplaint(), 'callbackOn', '11-07-2026', certain).ok).toBe(true);
    const overdue = aComplaint({ callbackOn: toDay('2026-07-07') });
    expect(checkEdit(overdue, 'callbackOn', '07-07-2026', context).ok).toBe(true);
    expect(checkEdit(overdue, 'receivedOn', '02-07-2026', context).ok).toBe(true);
  });

  it('takes a day to come, or today, until which a case is kept', () => {
    for (const typed of ['08-07-2026', '01-01-2033', ''])
      expect(check('keptUntil', typed)).toMatchObject({ ok: true });
  });

  it('does not mind what is missing elsewhere', () => {
    const incomplete = aComplaint({ name: '', callbackOn: null, status: 'incomplete' });
    expect(checkEdit(incomplete, 'phone', '06 1', context).ok).toBe(true);
    expect(typedValue(incomplete, 'callbackOn')).toBe('');
  });
});
