import fc from 'fast-check';
import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';
import { toDay } from '../../../../src/procedure/calendar/day';
import { isDayField } from '../../../../src/procedure/complaint/fields';
import type { ComplaintField } from '../../../../src/procedure/complaint/fields';
import { valueInWords } from '../../../../src/procedure/complaint/valueInWords';
import { inspectCell } from '../../../../src/procedure/inspection/cells/inspectCell';
import { inspectedFields } from '../../../../src/procedure/inspection/inspectedFields';
import { inspectionContext } from '../../../../src/procedure/inspection/cells/inspectionContext';
import { serialOf } from '../../../../src/workbook/sheet/serial';
import { anyText } from '../arbitraries';

type Value = string | number | boolean;

const words = workbookTexts.nl;
const lists = {
  categories: ['Wachttijd', 'Kosten en facturen'],
  departments: ['Zorg'],
  employees: ['Sanne Bakker'],
  channels: ['telefoon', 'e-mail', 'WhatsApp'],
};
const context = inspectionContext({ today: toDay('2026-07-08'), words, lists });
const look = (field: ComplaintField, value: Value) => inspectCell(field, value, context);
const mended = (kind: string, to: string | number) => ({ kind, to });
const asked = (kind: string, ...like: string[]) => ({ kind, like });
const serial = (day: string) => serialOf(toDay(day));

describe('a day', () => {
  it.each<[string, Value, string]>([
    ['typed as text', '13-03-2026', '2026-03-13'],
    ['in American order, where the calendar leaves no other', '03-13-2026', '2026-03-13'],
    ['of which day and month are the same', '5-5-2026', '2026-05-05'],
    ['in words', '12 mrt 2026', '2026-03-12'],
    ['with the year first', '2026-03-12', '2026-03-12'],
    ['that Excel counts, as text', '46093', '2026-03-12'],
    ['without strokes', 20_260_312, '2026-03-12'],
    ['with a time, which would never be today', serial('2026-03-12') + 0.5, '2026-03-12'],
    ['with a time, as text', '13-03-2026 14:05', '2026-03-13'],
  ])('%s is mended', (_, value, day) => {
    expect(look('handedOverOn', value)).toEqual(mended('dates', day));
  });

  it.each<[string, ComplaintField, Value, object]>([
    ['with two readings', 'receivedOn', '3-4-2026', asked('unsureDates', '2026-04-03', '2026-03-04')],
    ['that is none', 'receivedOn', '12-13-1', asked('unreadDates')],
    ['that the calendar lacks', 'receivedOn', '31-02-2026', asked('unreadDates')],
    ['for which there is a word', 'calledOn', 'n.v.t.', asked('unreadDates')],
    ['that is yes', 'headInformedOn', true, asked('unreadDates')],
    ['of another century', 'receivedOn', serial('1902-03-12'), asked('oddDates')],
    ['on which nobody can have called yet', 'calledOn', serial('2026-07-09'), asked('oddDates')],
    ['after today, as text', 'receivedOn', '13-07-2026', asked('oddDates', '2026-07-13')],
    ['more than a year ahead', 'callbackOn', serial('2027-07-10'), asked('oddDates')],
  ])('%s is asked', (_, field, value, finding) => {
    expect(look(field, value)).toEqual(finding);
  });

  it('may lie ahead where it is a promise, and however far where a case is kept for a claim', () => {
    expect(look('keptUntil', serial('2033-01-01'))).toBeNull();
    expect(look('callbackOn', serial('2026-07-20'))).toBeNull();
    expect(look('firstCallbackOn', '20-07-2026')).toEqual(mended('dates', '2026-07-20'));
  });
});

describe('a phone number', () => {
  it.each<[string, Value, object | null]>([
    ['without its zero', 612_345_678, mended('phones', '0612345678')],
    ['without its zero, as text', '612345678', mended('phones', '0612345678')],
    ['without its plus', 31_612_345_678, mended('phones', '+31612345678')],
    ['of a few digits', 1234, mended('texts', '1234')],
    ['of which digits are lost', '3,16E+10', asked('unsureNumbers')],
    ['with spaces around it', ' 06-12345678 ', mended('spaces', '06-12345678')],
    ['as people write it', '06-123 456 78 (na 18 uur)', null],
  ])('%s', (_, value, finding) => {
    expect(look('phone', value)).toEqual(finding);
  });
});

describe('one of the words of the register', () => {
  it.each<[ComplaintField, Value, object | null]>([
    ['severity', 'ernstig', null],
    ['severity', 'ERNSTIG', mended('spelling', 'serious')],
    ['severity', 'ernstig ', mended('spaces', 'serious')],
    ['severity', 'ern\u200Bstig', mended('spaces', 'serious')],
    ['reachBy', 'E mail', mended('spelling', 'email')],
    ['status', '   ', mended('spaces', '')],
    ['severity', 'hoog', asked('unknownWords', 'serious')],
    ['status', 'afgehandeld', asked('unknownWords', 'closed')],
    ['satisfied', 'prima', asked('unknownWords')],
  ])('%s: %j', (field, value, finding) => {
    expect(look(field, value)).toEqual(finding);
  });
});

describe('a name of a list', () => {
  it.each<[ComplaintField, Value, object | null]>([
    ['category', 'Wachttijd', null],
    ['category', 'Wachttijd ', mended('spaces', 'Wachttijd')],
    ['category', 'Wachttijd\u00A0', mended('spaces', 'Wachttijd')],
    ['category', 'KOSTEN  en facturen', mended('spelling', 'Kosten en facturen')],
    ['category', 'Wachtijd', asked('unknownNames', 'Wachttijd')],
    ['category', 'Parkeren ', mended('spaces', 'Parkeren')],
    ['department', 'Onderhoud', asked('unknownNames')],
    ['channel', 'whatsapp', mended('spelling', 'WhatsApp')],
    ['channel', 'Telefonisch', asked('unknownNames', 'telefoon')],
    ['channel', 'Whatsap', asked('unknownNames', 'WhatsApp')],
    ['channel', 'Facebook', asked('unknownNames')],
    ['takenBy', 'sanne bakker', mended('spelling', 'Sanne Bakker')],
    ['takenBy', 'Iemand die wegging', null],
  ])('%s: %j', (field, value, finding) => {
    expect(look(field, value)).toEqual(finding);
  });

  it('that the office does not keep may be any', () => {
    const bare = inspectionContext({
      today: toDay('2026-07-08'),
      words,
      lists: { ...lists, departments: [] },
    });
    expect(inspectCell('department', 'Onderhoud', bare)).toBeNull();
  });
});

describe('a text or a number', () => {
  it.each<[ComplaintField, Value, object | null]>([
    ['postcode', 9401, mended('texts', '9401')],
    ['relationNumber', 45_123, mended('texts', '45123')],
    ['name', 'De\u00A0Vries', mended('spaces', 'De Vries')],
    ['address', 'Kade  1\n2e deur', mended('spaces', 'Kade 1\n2e deur')],
    ['summary', serial('2026-04-03'), asked('unsureNumbers')],
    ['relationNumber', 1e15, asked('unsureNumbers')],
    ['attempts', '2', mended('numbers', 2)],
    ['attempts', 2, null],
    ['round', 'twee', asked('unsureNumbers')],
    ['round', 1.5, asked('unsureNumbers')],
    ['town', '#N/B', asked('errors')],
  ])('%s: %j', (field, value, finding) => {
    expect(look(field, value)).toEqual(finding);
  });
});

describe('what was mended', () => {
  const anyCell = fc.oneof(
    anyText(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      ...'13-03-2026|3-4-2026| ERNSTIG |hoog|612345678|wachttijd\u00A0|3,1E+10|\u200B'.split('|'),
    ),
  );

  it('is found no second time, and is never a guess on top of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inspectedFields), anyCell, (field, value) => {
        const finding = look(field, value);
        if (finding === null || !('to' in finding)) return;
        const { to } = finding;
        const written =
          isDayField(field) && to !== ''
            ? serial(String(to))
            : typeof to === 'number'
              ? to
              : valueInWords(words, field, to as never);
        const again = look(field, written);
        expect(again === null || 'like' in again).toBe(true);
      }),
      { seed: 14 },
    );
  });
});
