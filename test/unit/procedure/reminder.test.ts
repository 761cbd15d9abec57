import fc from 'fast-check';
import { toDay } from '../../../src/procedure/calendar/day';
import { addressOfWorkbook, calendarFile, outlookLink } from '../../../src/procedure/callback/reminder';
import type { Reminder } from '../../../src/procedure/callback/reminder';

const now = Date.UTC(2026, 6, 8, 9, 30, 5);
const reminder: Reminder = {
  caseNumber: '2026-0417-AB',
  day: toDay('2026-07-14'),
  hour: null,
  title: 'Terugbellen',
  workbook: 'https://kantoor.sharepoint.com/sites/klachten/Klachten, 2026.xlsx',
};
/** As a program for calendars reads it (RFC 5545, 3.1). */
const linesOf = (file: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a callback as a file of a calendar', () => {
  it('is an event of a whole day that rings in the morning', () => {
    const lines = linesOf(calendarFile(reminder, now));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:2026-0417-AB@klachtenregister',
        'DTSTAMP:20260708T093005Z',
        'DTSTART;VALUE=DATE:20260714',
        'DTEND;VALUE=DATE:20260715',
        'SUMMARY:Terugbellen 2026-0417-AB',
        String.raw`DESCRIPTION:https://kantoor.sharepoint.com/sites/klachten/Klachten\, 2026.xlsx`,
        'TRIGGER:PT9H',
      ]),
    );
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('is at an hour of the clock of the office, summer and winter, with the rules of that clock', () => {
    const lines = linesOf(calendarFile({ ...reminder, hour: 9 }, now));
    expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20260714T090000');
    expect(lines).toContain('DTEND;TZID=Europe/Amsterdam:20260714T093000');
    expect(lines.indexOf('TZID:Europe/Amsterdam')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
    expect(lines).toContain('TRIGGER:-PT15M');
  });

  it('is the same event on another day once the callback was moved, and the later one', () => {
    const [first, second] = [
      calendarFile(reminder, now),
      calendarFile({ ...reminder, day: toDay('2026-07-20') }, now + 5000),
    ].map(linesOf);
    const said = (lines: string[] = [], name: string) => lines.find((line) => line.startsWith(`${name}:`));
    expect(said(first, 'UID')).toBe(said(second, 'UID'));
    expect(Number(said(second, 'SEQUENCE')?.slice(9))).toBeGreaterThan(
      Number(said(first, 'SEQUENCE')?.slice(9)),
    );
  });

  const anyReminder = fc.record({
    caseNumber: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((text) => text.replace(/[\r\u0085\u2028\u2029]/g, '')),
    day: fc.constantFrom(toDay('2026-12-31'), toDay('2028-02-29'), toDay('2026-03-29')),
    hour: fc.option(fc.integer({ min: 8, max: 18 })),
    title: fc.constantFrom('Terugbellen', 'Call back'),
    workbook: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true })),
  });

  it('whatever its number and address, has lines of at most 75 octets that read back as they were', () => {
    fc.assert(
      fc.property(anyReminder, (one) => {
        const file = calendarFile(one, now);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const summary = linesOf(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary.slice(8).replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(`${one.title} ${one.caseNumber}`);
      }),
    );
  });
});

describe('a callback in Outlook on the web', () => {
  it('is filled in with the day and the number', () => {
    const { origin, pathname, searchParams } = new URL(outlookLink({ ...reminder, hour: 14 }));
    expect(origin + pathname).toBe('https://outlook.office.com/calendar/0/deeplink/compose');
    expect(Object.fromEntries(searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Terugbellen 2026-0417-AB',
      startdt: '2026-07-14T14:00:00',
      enddt: '2026-07-14T14:30:00',
      body: reminder.workbook,
    });
  });

  it('is of the whole day without an hour', () => {
    const { searchParams } = new URL(outlookLink({ ...reminder, workbook: '' }));
    expect(searchParams.get('allday')).toBe('true');
    expect(searchParams.get('enddt')).toBe('2026-07-15');
    expect(searchParams.has('body')).toBe(false);
  });
});

it('a workbook on a disk has no address, because its path may tell a name', () => {
  expect(addressOfWorkbook('C:\\Users\\jan\\Klachten.xlsx')).toBe('');
  expect(addressOfWorkbook('file:///Users/jan/Klachten.xlsx')).toBe('');
  expect(addressOfWorkbook(null)).toBe('');
  expect(addressOfWorkbook(reminder.workbook)).toBe(reminder.workbook);
});
