import { screen } from '@testing-library/react';
import type { CaseNumber, RowId } from '../../src/procedure/complaint/complaint';
import { complaintFields, definitionOf } from '../../src/procedure/complaint/fields';
import { toDay } from '../../src/procedure/calendar/day';
import { aComplaint } from '../fixtures/aComplaint';
import { openPane } from '../fakes/uiPane';

/** Every text that a complaint holds says so. */
const secrets = Object.fromEntries(
  complaintFields
    .filter((field) => definitionOf(field).kind === 'text')
    .map((field) => [field, `geheim ${field}`]),
);
const waiting = aComplaint({
  ...secrets,
  duplicateOf: '',
  calamity: '',
  phone: '0612345678',
  rowId: 'a' as RowId,
  caseNumber: '2026-0417-AB' as CaseNumber,
  status: 'handedOver',
  handedOverOn: toDay('2026-07-01'),
  callbackOn: toDay('2026-07-14'),
});

type Options = Parameters<typeof openPane>[0] & object;

async function openCalendar(complaint = waiting, options: Options = {}) {
  const pane = openPane({ view: 'case', rows: [complaint], ...options });
  await pane.selectRow(complaint);
  await pane.user.click(await screen.findByRole('button', { name: 'Zet in agenda' }));
  const outlook = await screen.findByRole('link', { name: /Outlook/ });
  const file = screen.getByRole('link', { name: /\.ics/ });
  const hrefs = () => [outlook, file].map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
  return { ...pane, file, hrefs };
}

describe('a callback for one’s own calendar', () => {
  it('has the number and the workbook, and nothing of the relation or what was written', async () => {
    const { hrefs, file } = await openCalendar();
    const [outlook = '', ics = ''] = hrefs();
    for (const said of [
      outlook,
      ics,
      screen.getByLabelText<HTMLTextAreaElement>('Tekst voor uw agenda').value,
    ]) {
      expect(said).toContain('2026-0417-AB');
      expect(said).toContain('https://kantoor.sharepoint.com/Klachten.xlsx');
      expect(said).not.toMatch(/geheim|12345678/);
    }
    expect(outlook).toContain('startdt=2026-07-14&enddt=2026-07-15&allday=true');
    expect(ics).toContain('DTSTART;VALUE=DATE:20260714\r\n');
    expect(file).toHaveAttribute('download', '2026-0417-AB.ics');
  });

  it('is at an hour when one is chosen', async () => {
    const { user, hrefs } = await openCalendar();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tijd in de agenda' }), '14.00 uur');
    const [outlook, ics] = hrefs();
    expect(outlook).toContain('startdt=2026-07-14T14:00:00');
    expect(ics).toContain('DTSTART;TZID=Europe/Amsterdam:20260714T140000');
    expect(screen.getByLabelText('Tekst voor uw agenda')).toHaveDisplayValue(/14\.00 uur/);
  });

  it('is today where the day has passed, and says nothing of a workbook on a disk', async () => {
    const late = { ...waiting, callbackOn: toDay('2026-07-01') };
    const { hrefs } = await openCalendar(late, {
      workbookUrl: 'C:\\Users\\jan\\Klachten.xlsx',
    });
    const [outlook, ics] = hrefs();
    expect(outlook).toContain('subject=Terugbellen 2026-0417-AB&startdt=2026-07-08');
    expect(ics).not.toContain('jan');
  });

  it('isn’t offered where the answer is a letter', async () => {
    const { selectRow } = openPane({ view: 'case', rows: [{ ...waiting, reachBy: 'letter' }] });
    await selectRow(waiting);
    await screen.findByRole('heading', { name: 'Volgende stap' });
    expect(screen.queryByRole('button', { name: 'Zet in agenda' })).not.toBeInTheDocument();
  });
});
