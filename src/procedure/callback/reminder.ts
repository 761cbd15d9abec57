import { addDays } from '../calendar/day';
import type { Day } from '../calendar/day';

/** A callback as it stands in somebody's own calendar: which case and where it is, and nothing of who the relation is. */
export interface Reminder {
  caseNumber: string;
  day: Day;
  /** `null`: the whole day. */
  hour: number | null;
  /** As the language says it: “Terugbellen”. */
  title: string;
  /** Where the workbook stands; `''` where it has no address that others can open. */
  workbook: string;
}

export const titleOfReminder = ({ title, caseNumber }: Reminder): string => `${title} ${caseNumber}`;

/** An address of the web; a workbook on a disk has a path, in which somebody's name may stand. */
export const addressOfWorkbook = (url: string | null | undefined): string =>
  url && /^https:\/\//i.test(url) ? url : '';

const pad = (part: number): string => String(part).padStart(2, '0');

/** In minutes: long enough to ring a customer three times. */
const length = 30;

/**
 * The page of Outlook on the web on which a new event is filled in. Microsoft documents neither the page nor its parameters; programs for
 * calendars have used them since 2018. The times are those of the mailbox.
 */
export function outlookLink(reminder: Reminder): string {
  const { day, hour, workbook } = reminder;
  const times =
    hour === null
      ? { startdt: day, enddt: addDays(day, 1), allday: 'true' }
      : { startdt: `${day}T${pad(hour)}:00:00`, enddt: `${day}T${pad(hour)}:${length}:00` };
  const said = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: titleOfReminder(reminder),
    ...times,
    ...(workbook && { body: workbook }),
  };
  const parameters = Object.entries(said).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://outlook.office.com/calendar/0/deeplink/compose?${parameters.join('&')}`;
}

/** The rules of the clock of the Netherlands and Belgium since 1996 (RFC 5545, 3.6.5). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The same as a file of a calendar (RFC 5545). An hour is that of the office's wall clock wherever the file is opened; a whole day rings at
 * nine. The UID is the case's own: a later file of it is the same event, on its new day.
 * @param now when it was made, in milliseconds since 1970
 */
export function calendarFile(reminder: Reminder, now: number): string {
  const { caseNumber, day, hour, workbook } = reminder;
  const date = day.replaceAll('-', '');
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const times =
    hour === null
      ? [`DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`]
      : [
          `DTSTART;TZID=Europe/Amsterdam:${date}T${pad(hour)}0000`,
          `DTEND;TZID=Europe/Amsterdam:${date}T${pad(hour)}${length}00`,
        ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klachtenregister//Terugbellen//NL',
    'METHOD:PUBLISH',
    ...(hour === null ? [] : timeZone),
    'BEGIN:VEVENT',
    `UID:${escaped(caseNumber)}@klachtenregister`,
    `DTSTAMP:${stamp}`,
    // Seconds: of two files of one case the later one counts.
    `SEQUENCE:${Math.floor(now / 1000) % 2 ** 31}`,
    ...times,
    `SUMMARY:${escaped(titleOfReminder(reminder))}`,
    ...(workbook ? [`DESCRIPTION:${escaped(workbook)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(titleOfReminder(reminder))}`,
    `TRIGGER:${hour === null ? 'PT9H' : '-PT15M'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** No line has more than 75 octets, and no sign is broken (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** In UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
