import { screen, waitFor, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import type { ComparedReport } from '../../src/usecases/ports/quarterPorts';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

const build = () => screen.findByRole('button', { name: 'Maak kwartaalblad' });

/** Old enough for every quarter that the pane offers. */
const rows = [{ receivedOn: toDay('2020-01-02') }, {}];

describe('the quarter report', () => {
  it('offers the quarters since the first complaint', async () => {
    openPane({ view: 'report', rows: [{ receivedOn: toDay('2025-12-31') }, {}] });
    const list = await screen.findByRole('combobox', { name: 'Kwartaal' });
    await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(4));
    expect(within(list).getByRole('option', { name: '4e kwartaal 2025' })).toBeInTheDocument();
  });

  it('is made of the last full quarter unless another is chosen', async () => {
    const { user } = openPane({ view: 'report', rows: [{}] });
    expect(await screen.findByRole('combobox', { name: 'Kwartaal' })).toHaveDisplayValue(
      '2e kwartaal 2026 (net voorbij)',
    );
    await user.click(await build());
    expect(await screen.findByText(/Het blad “Kwartaal 2026-K2” is bijgewerkt: 0 klachten\./)).toBeVisible();

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kwartaal' }),
      '3e kwartaal 2026 (loopt nog)',
    );
    expect(screen.queryByText(/is bijgewerkt/)).not.toBeInTheDocument();
    await user.click(await build());
    expect(await screen.findByText(/“Kwartaal 2026-K3” is bijgewerkt: 1 klacht\./)).toBeVisible();
  });

  it.each([
    ['nl', 12, 'Bij 12 klachten is de bewaartermijn voorbij.'],
    ['en', 1, 'The retention period of 1 complaint is over.'],
  ] as const)(
    'tells whose retention period is over, and where that is taken care of (%s)',
    async (language, due, said) => {
      const register = fakeRegister();
      register.retentionDue = due;
      openPane({ view: 'report', language, rows, register });
      expect(await screen.findByText(said, { exact: false })).toBeVisible();
    },
  );

  it('says nothing of retention where no period is over', async () => {
    openPane({ view: 'report', rows });
    await screen.findByRole('option', { name: '4e kwartaal 2025' });
    expect(screen.queryByText(/bewaartermijn/)).not.toBeInTheDocument();
  });

  it('offers quarters of the book year, and those of another once somebody changed it', async () => {
    const { user, register } = openPane({ view: 'report', rows });
    register.firstMonth = 8;
    register.failNext('build', { code: 'bookYearChanged' });
    await user.click(await build());
    expect(await screen.findByText(/Kies het kwartaal opnieuw/)).toBeVisible();
    expect(await screen.findByRole('option', { name: /^4e kwartaal 2025\/26 \(loopt nog\)/ })).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kwartaal' }),
      '3e kwartaal 2025/26 (net voorbij)',
    );
    await user.click(await build());
    expect(await screen.findByText(/is bijgewerkt/)).toBeVisible();
  });

  it('is made of the whole year of the chosen quarter, too', async () => {
    const { user } = openPane({ view: 'report', rows });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Kwartaal' }),
      await screen.findByRole('option', { name: '4e kwartaal 2025' }),
    );
    await user.click(screen.getByRole('button', { name: 'Maak jaarblad 2025' }));
    expect(await screen.findByText(/“Jaar 2025” is bijgewerkt: 0 klachten/)).toBeVisible();
  });

  it('says what stands in the way', async () => {
    const { user, register } = openPane({ view: 'report' });
    register.failNext('build', { code: 'protected' });
    await user.click(await build());
    expect(await screen.findByRole('alert')).toHaveTextContent('De werkmap of het blad is beveiligd.');
    expect(await build()).toBeEnabled();
  });

  it('is made of several quarters in one go, oldest first', async () => {
    const { user, register } = openPane({ view: 'report', rows });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Ook eerdere kwartalen' }),
      'Vanaf 4e kwartaal 2025 (3 bladen)',
    );
    await user.click(await build());
    expect(await screen.findByText('3 kwartaalbladen zijn bijgewerkt.')).toBeVisible();
    expect(register.asked.filter((operation) => operation === 'build')).toHaveLength(3);
  });

  it('says what stopped a run of several quarters', async () => {
    const { user, register } = openPane({ view: 'report' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Ook eerdere kwartalen' }),
      'Vanaf 1e kwartaal 2026 (2 bladen)',
    );
    register.failNext('build', { code: 'offline' });
    await user.click(await build());
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
  });

  describe('beside the register of now', () => {
    const compare = (name = 'Vergelijk kwartaalblad') => screen.findByRole('button', { name });
    const same = {
      sheet: 'Kwartaal 2026-K2',
      stamp: 'Vastgelegd op 02-07-2026.',
      changes: [],
      apart: [],
      log: [],
    };
    const openReport = async (compared: ComparedReport | null) => {
      const opened = openPane({ view: 'report', rows });
      opened.register.compared = compared;
      return opened;
    };

    it('says that nothing changed, and of a sheet that is not there that it has to be made', async () => {
      const { user, register } = await openReport(same);
      await user.click(await compare());
      expect(await screen.findByText(/^Niets gewijzigd: .* als “Kwartaal 2026-K2”\.$/)).toBeVisible();
      register.compared = null;
      await user.click(await compare('Vergelijk jaarblad 2026'));
      expect(await screen.findByText(/^Dit blad is er niet/)).toBeVisible();
      expect(screen.queryByText(/^Niets gewijzigd/)).not.toBeInTheDocument();
    });

    it('tells what changed figure by figure, what could not be compared, and what the log knows', async () => {
      const changes = [
        { block: 'Open klachten', figure: 'Ontvangen', column: 'Aantal', onTab: '6', now: '7' },
        { block: 'Open klachten', figure: 'Gesloten', column: '', onTab: null, now: '1' },
      ];
      const at = momentOn(toDay('2026-07-03'), 9, 30);
      const line = { at, by: 'Anna', what: 'Rubriek gewijzigd', caseNumber: '2026-0001-AB' };
      const { user } = await openReport({ ...same, changes, apart: ['Voorraad'], log: [line, line] });
      await user.click(await compare());
      expect(await screen.findByText('2 cijfers zijn nu anders dan op “Kwartaal 2026-K2”.')).toBeVisible();
      expect(screen.getByText('Vastgelegd op 02-07-2026.')).toBeVisible();
      expect(screen.getByText(/^Niet te vergelijken, .*: Voorraad\.$/)).toBeVisible();
      await user.click(screen.getByText('Open klachten'));
      expect(screen.getByText('Ontvangen · Aantal')).toBeVisible();
      expect(screen.getByText('op het blad 6, nu 7')).toBeVisible();
      expect(screen.getByText('niet op het blad, nu 1')).toBeVisible();
      await user.click(screen.getByText('In het logboek sinds die dag: 2 regels'));
      expect(screen.getAllByText('2026-0001-AB · 03-07-2026 09:30 · Anna')).toHaveLength(2);
    });

    it('says nothing of it any more once the sheet was made again, or when another quarter is chosen', async () => {
      const { user } = await openReport(same);
      await user.click(await compare());
      expect(await screen.findByText(/^Niets gewijzigd/)).toBeVisible();
      await user.click(await build());
      expect(await screen.findByText(/is bijgewerkt/)).toBeVisible();
      expect(screen.queryByText(/^Niets gewijzigd/)).not.toBeInTheDocument();
    });

    it('says what stands in the way', async () => {
      const { user, register } = await openReport(same);
      register.failNext('compare', { code: 'offline' });
      await user.click(await compare());
      expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    });
  });

  it('has a tab for one category, and says when there is nothing to count', async () => {
    const { user, register } = openPane({ view: 'report' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Eén rubriek in een eigen blad' }),
      'Wachttijd',
    );
    await user.click(screen.getByRole('button', { name: 'Maak rubriekblad' }));
    expect(await screen.findByText(/“2026-K2 Wachttijd” telt deze rubriek/)).toBeVisible();
    register.failNext('buildCategory', { code: 'nothingToCount', category: 'Wachttijd' });
    await user.click(screen.getByRole('button', { name: 'Maak rubriekblad' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is dus niets te tellen');
  });

  describe('of all categories in one go', () => {
    const press = () => screen.findByRole('button', { name: 'Maak bladen van alle rubrieken' });
    const tabs = ['2026-K2 Wachttijd', '2026-K2 Privacy'].map((sheet) => ({ sheet }));
    const made = { index: 'Rubrieken 2026-K2', built: tabs, locked: [], of: 2 };

    it('says where they are listed, and of a quarter without categories that there are none', async () => {
      const { user } = openPane({
        view: 'report',
        rows: [{ receivedOn: toDay('2026-05-01'), category: 'Wachttijd' }],
      });
      await user.click(await press());
      expect(await screen.findByText(/Op “Rubrieken 2026-K2” staan alle rubrieken/)).toBeVisible();
      await user.selectOptions(
        screen.getByRole('combobox', { name: 'Kwartaal' }),
        '3e kwartaal 2026 (loopt nog)',
      );
      await user.click(await press());
      expect(await screen.findByText(/geen klacht met een rubriek/)).toBeVisible();
    });

    it('shows how far it is, and stops when asked: the figures stand, and pressing again finishes', async () => {
      const { user, register } = openPane({ view: 'report', rows });
      register.buildCategories = async ({ onProgress, isCancelled }) => {
        onProgress(1, 2);
        while (!isCancelled()) await new Promise((resolve) => setTimeout(resolve));
        return { ok: true, value: { ...made, built: tabs.slice(0, 1), stopped: 'cancelled' } };
      };
      await user.click(await press());
      expect(await screen.findByRole('status')).toHaveTextContent('1 van 2 bladen gemaakt');
      await user.click(screen.getByRole('button', { name: 'Stop na dit blad' }));
      expect(
        await screen.findByText(/Gestopt\. De cijfers en grafieken staan er\. Van 1 van de 2 bladen/),
      ).toBeVisible();
    });

    it('says what broke it off, which tabs are protected and which PivotTables had no room', async () => {
      const { user, register } = openPane({ view: 'report', rows });
      const built = [{ sheet: '2026-K2 Wachttijd', missed: 'blocked' as const }];
      register.buildCategories = async () => ({
        ok: true,
        value: { ...made, built, locked: ['2026-K2 Privacy'], stopped: { code: 'offline' } },
      });
      await user.click(await press());
      expect(await screen.findByText(/Er is geen verbinding\..* Van 1 van de 2 bladen/)).toBeVisible();
      expect(screen.getByText(/“2026-K2 Privacy” is beveiligd en niet bijgewerkt/)).toBeVisible();
      expect(screen.getByText(/op “2026-K2 Wachttijd” hebben geen plaats om te groeien/)).toBeVisible();
    });
  });

  it('does not say that a protected list has all categories', async () => {
    const { user, register } = openPane({ view: 'report', rows });
    const built = [{ sheet: '2026-K2 Privacy' }, { sheet: '2026-K2 Wachttijd' }];
    const index = 'Rubrieken 2026-K2';
    register.buildCategories = async () => ({ ok: true, value: { index, built, locked: [index], of: 2 } });
    await user.click(await screen.findByRole('button', { name: 'Maak bladen van alle rubrieken' }));
    expect(
      await screen.findByText(/^2 rubrieken hebben een eigen blad, dat nu is bijgewerkt\.$/),
    ).toBeVisible();
    expect(screen.getByText(/“Rubrieken 2026-K2” is beveiligd en niet bijgewerkt/)).toBeVisible();
  });

  it('refreshes the PivotTables when asked', async () => {
    const { user } = openPane({ view: 'report' });
    await user.click(await screen.findByRole('button', { name: 'Ververs draaitabellen' }));
    expect(await screen.findByText('De draaitabellen zijn ververst.')).toBeVisible();
  });

  it('says which PivotTables have no room, and what to do, beside the figures that were made', async () => {
    const { user, register } = openPane({ view: 'report' });
    const missed = { sheet: 'Kwartaal 2026-K2', complaints: 0, missed: 'blocked' } as const;
    register.build = async () => ({ ok: true, value: missed });
    await user.click(await build());
    expect(await screen.findByText(/“Kwartaal 2026-K2” is bijgewerkt/)).toBeVisible();
    expect(screen.getByText(/“Kwartaal 2026-K2” hebben geen plaats om te groeien/)).toBeVisible();
    register.refreshPivots = async () => ({ ok: true, value: { blocked: ['Kwartaal 2026-K2', 'Bord'] } });
    await user.click(screen.getByRole('button', { name: 'Ververs draaitabellen' }));
    expect(await screen.findByText(/op “Kwartaal 2026-K2”, “Bord” zijn niet bijgewerkt/)).toBeVisible();
    expect(screen.queryByText('De draaitabellen zijn ververst.')).not.toBeInTheDocument();
  });

  it('takes no tab of a category for made when its PivotTables were not', async () => {
    const { user, register } = openPane({ view: 'report' });
    register.buildCategory = async () => ({ ok: true, value: { sheet: 'Tab', missed: 'failed' } });
    await user.click(await screen.findByRole('button', { name: 'Maak rubriekblad' }));
    expect(await screen.findByText(/kon de draaitabellen op “Tab” niet maken/)).toBeVisible();
    expect(screen.queryByText(/telt deze rubriek/)).not.toBeInTheDocument();
  });
});
