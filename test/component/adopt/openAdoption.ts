import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/usecases/ports/ports';
import { fakeRegister } from '../../fakes/fakeRegister';
import { listAdoption } from '../../fakes/listAdoption';
import { openPane } from '../../fakes/uiPane';
import type { MessyList } from '../../fixtures/lists/messyList';

/** Presses a button as soon as it is there and can be pressed: it may wait for a list that is being read or planned. */
export const pressing = (user: UserEvent) => async (name: string | RegExp) => {
  const button = await waitFor(() => {
    const found = screen.getByRole('button', { name });
    expect(found).not.toHaveAttribute('aria-disabled', 'true');
    return found;
  });
  await user.click(button);
};

/** The pane in a workbook without a register and with these lists, where one chose to take over a list. */
export async function openAdoption(lists: MessyList[], language: Language = 'nl') {
  const adoption = listAdoption(...lists);
  const register = fakeRegister(null);
  const { user } = openPane({ register, adoption: adoption.port, language });
  const open = language === 'nl' ? 'Bestaande lijst overnemen' : 'Import an existing list';
  await user.click(await screen.findByRole('button', { name: open }));
  const press = pressing(user);
  return {
    user,
    adoption,
    register,
    press,
    /** To the step after the named buttons were pressed, one after the other. */
    toColumns: () => press('Gebruik deze lijst'),
    toTrial: async () => {
      await press('Gebruik deze lijst');
      await press('Verder naar de proef');
      await screen.findByRole('button', { name: 'Verder naar overnemen' });
    },
  };
}

/** What the counts say, in their order. */
export const countsNow = () =>
  screen
    .getAllByRole('definition')
    .map((name) => [Number(name.previousElementSibling?.textContent), name.textContent]);

/** The same once they are there. */
export const counts = () => waitFor(countsNow);
