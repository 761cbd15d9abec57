import { screen, within } from '@testing-library/react';
import type { CaseNumber, Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

const row = (id: string, callbackOn: string | null, name: string) => ({
  rowId: id as RowId,
  caseNumber: `2026-${id}-BX` as CaseNumber,
  callbackOn: callbackOn === null ? null : toDay(callbackOn),
  name,
  status: 'handedOver' as const,
  handedOverOn: toDay('2026-07-01'),
});

const rows = [
  row('0001', '2026-07-20', 'Later Later'),
  row('0002', '2026-07-08', 'Vandaag Bellen'),
  row('0003', '2026-07-01', 'Te Laat'),
  row('0004', '2026-07-10', 'Deze Week'),
  row('0005', null, 'Zonder Datum'),
];

describe('an incomplete complaint', () => {
  const noted: Partial<Complaint> = {
    name: '',
    summary: '',
    phone: '0592 123456',
    category: 'Wachttijd',
    account: 'Belde twee keer zonder antwoord',
    status: 'incomplete',
    callbackOn: null,
  };

  it('is shown by what was noted of it, in the list and in its case', async () => {
    const { user } = openPane({ rows: [noted], me: 'Sanne Bakker' });
    const line = await screen.findByRole('button', { name: /0592 123456.*Wachttijd/ });
    expect(line).toHaveTextContent('2026-0417-BX');
    await user.click(line);
    expect(await screen.findByRole('heading', { level: 1, name: '0592 123456' })).toBeVisible();
    expect(screen.getAllByText('Belde twee keer zonder antwoord')[0]).toBeVisible();
  });

  it('is shown by its number where nothing else is known, once', async () => {
    openPane({ rows: [{ ...noted, phone: '', email: '', category: '' }], me: 'Sanne Bakker' });
    const line = await screen.findByRole('button', { name: /zonder omschrijving/ });
    expect(line.textContent?.match(/2026-0417-BX/g)).toHaveLength(1);
  });
});

describe('the callbacks that wait', () => {
  it('stand in groups, the most urgent first, and are counted on the tab', async () => {
    openPane({ rows });
    await screen.findByText('Te Laat');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Vandaag 1',
      'Te laat 1',
      'Deze week 1',
      'Later 1',
      'Zonder terugbeldatum 1',
    ]);
    const overdue = screen.getByRole('region', { name: /^Te laat/ });
    expect(within(overdue).getByRole('button', { name: /Te Laat.*01-07-2026/ })).toBeVisible();
    expect(screen.getByRole('tab', { name: '2 klachten Vandaag' })).toBeVisible();
  });

  it('say of each case what its row says in the sheet', async () => {
    const changes = { status: 'new', handedOverOn: null, severity: 'serious', round: 2 } as const;
    openPane({ rows: [{ ...row('0001', '2026-07-01', 'Te Laat'), ...changes }] });
    expect(await screen.findByRole('button', { name: /Te Laat/ })).toHaveTextContent(
      'ronde 2 · te laat · nog doorgeven · hoofd niet ingelicht',
    );
  });

  it('are those of everybody, or of the employee at this pane', async () => {
    const others = { takenBy: 'Yıldız Çelik', followUpBy: 'Sanne Bakker' };
    const { user } = openPane({
      me: 'Pieter Zijlstra',
      rows: [
        { ...row('0001', '2026-07-01', 'Van Mij'), ...others, takenBy: 'Pieter Zijlstra' },
        { ...row('0002', '2026-07-01', 'Van Anderen'), ...others },
      ],
    });
    expect(await screen.findByText('Van Anderen')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Van mij (Pieter Zijlstra)' }));
    expect(screen.getByText('Van Mij')).toBeVisible();
    expect(screen.queryByText('Van Anderen')).not.toBeInTheDocument();
    expect(screen.getByRole('tab', { name: '1 klacht Vandaag' })).toBeVisible();
  });

  it('lead to the row in the sheet and its case', async () => {
    const { user, register } = openPane({ rows });
    await user.click(await screen.findByRole('button', { name: /Te Laat/ }));

    expect(await screen.findByRole('heading', { name: 'Te Laat' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Dossier' })).toHaveAttribute('aria-selected', 'true');
    expect(register.selectedRow).toBe('0003');
  });

  it('say so when the row is gone', async () => {
    const { user, register } = openPane({ rows });
    const line = await screen.findByRole('button', { name: /Te Laat/ });
    register.rows.length = 0;
    await user.click(line);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'De rij van deze klacht is niet meer te vinden.',
    );
  });

  it('are read again on request', async () => {
    const { user, register } = openPane({ rows });
    await screen.findByText('Te Laat');
    register.rows.length = 0;
    await user.click(screen.getByRole('button', { name: 'Vernieuwen' }));
    expect(await screen.findByText('Er wacht niemand op antwoord.')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Vandaag' })).toBeVisible();
  });

  it('say what is wrong when they cannot be read', async () => {
    const { user, register } = openPane({ rows, view: 'report' });
    await screen.findByRole('heading', { name: 'Kwartaalblad' });
    register.failNext('list', { code: 'sessionExpired' });
    await user.click(screen.getByRole('tab', { name: '2 klachten Vandaag' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('De verbinding met de werkmap is verlopen.');
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByText('Te Laat')).toBeVisible();
  });
});

describe('the tabs', () => {
  it('are walked through with the arrow keys', async () => {
    const { user } = openPane({ view: 'today' });
    const [first] = await screen.findAllByRole('tab');
    first?.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Rapport' })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Kwartaalblad' })).toBeVisible();
    await user.keyboard('{Home}');
    expect(screen.getByRole('tab', { name: 'Vandaag' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('what is kept longer than the retention period', () => {
  it('is told by a quiet line that leads to what one does about it', async () => {
    const register = fakeRegister();
    register.retentionDue = 12;
    const { user } = openPane({ register });
    await user.click(
      await screen.findByRole('button', { name: 'Bij 12 klachten is de bewaartermijn voorbij' }),
    );
    expect(await screen.findByRole('heading', { name: 'Bewaartermijn' })).toBeVisible();
  });

  it('is not spoken of where nothing is', async () => {
    openPane({ rows });
    await screen.findByText('Te Laat');
    expect(screen.queryByText(/bewaartermijn/)).not.toBeInTheDocument();
  });
});
