import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { faults } from '../../src/i18n/further/nl/faults';
import type { FaultAction } from '../../src/ui/texts/useActionFault';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import type { Fault } from '../../src/usecases/ports/ports';
import { enter } from '../fakes/aPerson';
import { fakeCalamities } from '../fakes/fakeCalamities';
import { fakeInspection } from '../fakes/fakeInspection';
import { openPane } from '../fakes/uiPane';
import { headerBelowTitles } from '../fixtures/lists/headerBelowTitles';
import { openAdoption } from './adopt/openAdoption';

interface Action {
  own: FaultAction;
  /** Opens the pane where the action is one press away. */
  open: () => Promise<{ user: UserEvent; fail: (fault: Fault) => void }>;
  button: RegExp;
}

const closed: Partial<Complaint> = {
  receivedOn: toDay('2026-06-01'),
  closedOn: toDay('2026-06-10'),
  status: 'closed',
};

const actions: Record<string, Action> = {
  'making a quarter’s tab': {
    own: 'tab',
    async open() {
      const { user, register } = openPane({ view: 'report' });
      return { user, fail: (fault) => register.failNext('build', fault) };
    },
    button: /^Maak kwartaalblad$/,
  },
  'making a category’s tab': {
    own: 'tab',
    async open() {
      const { user, register } = openPane({ view: 'report' });
      await user.selectOptions(
        await screen.findByRole('combobox', { name: 'Eén rubriek in een eigen blad' }),
        'Wachttijd',
      );
      return { user, fail: (fault) => register.failNext('buildCategory', fault) };
    },
    button: /^Maak rubriekblad$/,
  },
  'drawing a sample': {
    own: 'sample',
    async open() {
      const { user, samples } = openPane({ view: 'report', rows: [closed] });
      await user.click(await screen.findByRole('radio', { name: 'Steekproef' }));
      await screen.findByText(/Er is 1 klacht\./);
      return { user, fail: (fault) => samples.failNext('record', fault) };
    },
    button: /^Maak steekproef$/,
  },
  'registering a calamity': {
    own: 'calamity',
    async open() {
      const calamities = fakeCalamities();
      const { user } = openPane({ view: 'report', me: 'Mila Smit', calamities });
      await user.click(await screen.findByRole('radio', { name: 'Calamiteiten' }));
      await user.click(await screen.findByRole('button', { name: 'Nieuwe calamiteit' }));
      const field = (name: string) => screen.getByRole('textbox', { name });
      await enter(user, field('Naam van de calamiteit'), 'Dubbele incasso');
      await enter(user, field('Sinds wanneer'), '1 juli');
      await enter(user, field('Wat is er gebeurd?'), 'Twee keer geïncasseerd');
      const responsible = screen.getByRole('combobox', { name: 'Verantwoordelijke medewerker' });
      await enter(user, responsible, 'Sanne Vos');
      return { user, fail: (fault) => calamities.failNext('appendCalamity', fault) };
    },
    button: /^Registreer calamiteit$/,
  },
  'mending the register': {
    own: 'inspection',
    async open() {
      const inspection = fakeInspection([{ rowId: 'r', caseNumber: '2026-0002-CD', phone: 612_345_678 }]);
      const { user } = openPane({ view: 'settings', inspection: inspection.port });
      await user.click(await screen.findByRole('button', { name: 'Register nakijken' }));
      return {
        user,
        async fail(fault) {
          inspection.failNext('rows', fault);
        },
      };
    },
    button: /^(Begin met nakijken|Kijk opnieuw na)$/,
  },
  'taking a list over': {
    own: 'adoption',
    async open() {
      const { user, adoption, toTrial, press } = await openAdoption([headerBelowTitles]);
      await toTrial();
      await press('Verder naar overnemen');
      return { user, fail: (fault) => adoption.failNext('adopt', fault) };
    },
    button: /^Neem 4 klachten over$/,
  },
};

it.each(Object.entries(actions))(
  '%s says of each fault what it asks of whoever does it',
  async (_, action) => {
    const { user, fail } = await action.open();
    for (const [code, sentence] of Object.entries(faults[action.own])) {
      fail({ code } as Fault);
      await user.click(await screen.findByRole('button', { name: action.button }));
      await waitFor(() =>
        expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
          expect.stringContaining(sentence('')),
        ),
      );
    }
  },
);
