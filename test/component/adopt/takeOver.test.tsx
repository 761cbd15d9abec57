import { screen } from '@testing-library/react';
import { listAdoption } from '../../fakes/listAdoption';
import { openPane } from '../../fakes/uiPane';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';
import { ambiguousDates } from '../../fixtures/lists/ambiguousDates';
import { headerBelowTitles } from '../../fixtures/lists/headerBelowTitles';
import { counts, openAdoption, pressing } from './openAdoption';

async function atTaking() {
  const opened = await openAdoption([headerBelowTitles]);
  await opened.toTrial();
  await opened.press('Verder naar overnemen');
  return opened;
}
const taken = [
  [7, 'rijen in uw lijst'],
  [2, 'overgenomen'],
  [2, 'overgenomen, maar onvolledig of nog na te kijken'],
  [3, 'niet overgenomen'],
];
const aBrokenRun = {
  run: 'run-1',
  way: 'copy' as const,
  list: {
    sheet: 'Klachten 2024',
    table: null,
    header: { row: 3, column: 1, rows: 2, columns: 10 },
    body: { row: 5, column: 1, rows: 7, columns: 10 },
    headers: [
      'Nr',
      'Datum',
      'Naam',
      'Telefoon',
      'Plaats',
      'Rubriek',
      'Omschrijving',
      'Wie',
      'Gereed',
      'Status',
    ],
  },
  mapping: [
    'caseNumber',
    'receivedOn',
    'name',
    'phone',
    'town',
    'category',
    'account',
    'followUpBy',
    'closedOn',
    'status',
  ] as const,
  written: 3,
  of: 7,
  undoable: true,
};

describe('taking the list over', () => {
  it('makes a copy in a new register, gives the account and opens report and register', async () => {
    const { adoption, register, press } = await atTaking();
    expect(screen.getByText(/Uw eigen blad blijft precies zoals het is/)).toBeVisible();
    await press('Neem 4 klachten over');
    expect(await screen.findByRole('heading', { name: 'De lijst is overgenomen' })).toHaveFocus();
    expect(await counts()).toEqual(taken);
    expect(adoption.requests).toHaveLength(1);
    expect(adoption.requests[0]).toMatchObject({ way: 'copy', language: 'nl', today: '2026-07-08' });
    expect(adoption.requests[0]?.rows).toHaveLength(7);
    await press('Open het verslag');
    expect(adoption.shown).toEqual(['Overname']);
    register.opened = anOpenedRegister();
    await press('Naar het register');
    expect(await screen.findByRole('tab', { name: 'Vandaag' })).toBeVisible();
    expect(adoption.shown).toEqual(['Overname', 'the register']);
  });

  it('makes the list itself the register when that is chosen', async () => {
    const { user, adoption, press } = await atTaking();
    await user.click(screen.getByRole('radio', { name: /^Mijn lijst wordt het register/ }));
    await press('Neem 4 klachten over');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
    expect(adoption.requests[0]?.way).toBe('inPlace');
  });

  it('only copies what stands on a protected sheet', async () => {
    const { toTrial, press } = await openAdoption([{ ...headerBelowTitles, protected: true }]);
    await toTrial();
    await press('Verder naar overnemen');
    expect(screen.queryByRole('radio', { name: /^Mijn lijst/ })).not.toBeInTheDocument();
    expect(screen.getByText('Het blad is beveiligd en blijft daarom zoals het is.')).toBeVisible();
  });

  it('shows how far it is, and stops when asked', async () => {
    const { adoption, press } = await atTaking();
    const { goOn } = adoption.holdNext();
    await press('Neem 4 klachten over');
    expect(await screen.findByText(/^De klachten worden overgenomen\. 3 van 7 rijen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Terug naar/ })).not.toBeInTheDocument();
    await press('Stop');
    expect(screen.getByRole('button', { name: 'Wordt gestopt…' })).toBeVisible();
    goOn();
    expect(await screen.findByText('Gestopt. De werkmap is weer zoals eerst.')).toBeVisible();
    await press('Neem 4 klachten over');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
  });

  it('says what stands in the way, and goes on with the same run', async () => {
    const { adoption, press } = await atTaking();
    adoption.failNext('adopt', { code: 'offline' });
    adoption.unfinished = aBrokenRun;
    await press('Neem 4 klachten over');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er is geen verbinding. Controleer het netwerk en probeer het opnieuw. Wat u hebt gekozen, is er nog.',
    );
    expect(screen.getByText(/^3 van 7 rijen staan al in het register/)).toBeVisible();
    await press('Ga verder met overnemen');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
    const runs = adoption.requests.map(({ run }) => run);
    expect(runs).toHaveLength(2);
    expect(runs[1]).toBe(runs[0]);
  });

  it('goes on in the same way when Excel can’t tell how far it came', async () => {
    const { adoption, press } = await atTaking();
    adoption.failNext('adopt', { code: 'offline' });
    adoption.failNext('unfinished', { code: 'offline' });
    await press('Neem 4 klachten over');
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    expect(screen.queryByRole('radiogroup', { name: 'Hoe wilt u overnemen?' })).not.toBeInTheDocument();
    await press('Ga verder met overnemen');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
    const runs = adoption.requests.map(({ run }) => run);
    expect(runs[1]).toBe(runs[0]);
  });

  it('takes out again what it had written when it broke off', async () => {
    const { adoption, press } = await atTaking();
    adoption.failNext('adopt', { code: 'sessionExpired' });
    adoption.unfinished = aBrokenRun;
    await press('Neem 4 klachten over');
    await press('Haal de overgenomen rijen weg');
    expect(await screen.findByText('De rijen zijn uit het register gehaald.')).toBeVisible();
    await press('Neem 4 klachten over');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
    const runs = adoption.requests.map(({ run }) => run);
    expect(runs[1]).not.toBe(runs[0]);
  });
});

describe('a question that nobody answered', () => {
  it('is pointed out before anything is written', async () => {
    const { press, toTrial } = await openAdoption([ambiguousDates]);
    await toTrial();
    await press('Verder naar overnemen');
    expect(await screen.findByText(/^3 vragen van de proef staan nog open\./)).toBeVisible();
    await press('Naar de vragen');
    expect(await screen.findByRole('region', { name: 'Nog 3 vragen' })).toBeVisible();
  });
});

describe('a run that broke off before', () => {
  async function openWith(unfinished: typeof aBrokenRun) {
    const adoption = listAdoption(headerBelowTitles);
    adoption.unfinished = unfinished;
    const { user } = openPane({ adoption: adoption.port, view: 'settings' });
    const press = pressing(user);
    await press('Bestaande lijst overnemen');
    await screen.findByText(
      /^Het overnemen van “Klachten 2024” is niet afgemaakt: 3 van 7 rijen staan in het register\./,
    );
    return { adoption, press };
  }

  it('is gone on with: same run, same meanings of its columns', async () => {
    const { adoption, press } = await openWith(aBrokenRun);
    await press('Ga verder');
    await press('Verder naar overnemen');
    await press('Ga verder met overnemen');
    expect(await screen.findByText('Er zijn 4 klachten overgenomen.')).toBeVisible();
    expect(adoption.requests[0]).toMatchObject({ run: 'run-1', way: 'copy', mapping: aBrokenRun.mapping });
  });

  it('is taken out of the register again', async () => {
    const { adoption, press } = await openWith(aBrokenRun);
    await press('Haal de overgenomen rijen weg');
    expect(await screen.findByText('De rijen zijn uit het register gehaald.')).toBeVisible();
    expect(adoption.unfinished).toBeNull();
    await press('Gebruik deze lijst');
    expect(await screen.findByRole('button', { name: 'Verder naar de proef' })).toBeVisible();
  });

  it('comes before any other list', async () => {
    await openWith(aBrokenRun);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Gebruik deze lijst' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('can only be finished once the list has begun to become the register itself', async () => {
    await openWith({ ...aBrokenRun, undoable: false });
    expect(screen.getByRole('button', { name: 'Ga verder' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Haal de overgenomen rijen weg' })).not.toBeInTheDocument();
  });
});

describe('a list for a register that is there', () => {
  it('is copied into it, and one comes back to what waits', async () => {
    const adoption = listAdoption(headerBelowTitles);
    const { user, register } = openPane({ adoption: adoption.port, view: 'settings' });
    const press = pressing(user);
    await press('Bestaande lijst overnemen');
    await press('Gebruik deze lijst');
    await press('Verder naar de proef');
    await press('Verder naar overnemen');
    expect(screen.getByText(/^De klachten komen onder die van het register/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: /^Mijn lijst/ })).not.toBeInTheDocument();
    await press('Neem 4 klachten over');
    const lists = register.asked.filter((operation) => operation === 'list').length;
    await press('Naar het register');
    expect(await screen.findByRole('tab', { name: 'Vandaag', selected: true })).toBeVisible();
    expect(register.asked.filter((operation) => operation === 'list').length).toBeGreaterThan(lists);
  });
});
