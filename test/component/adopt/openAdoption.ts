import { screen } from '@testing-library/react';
import type { Language } from '../../../src/usecases/ports';
import { fakeRegister } from '../../fakes/fakeRegister';
import { listAdoption } from '../../fakes/listAdoption';
import { openPane } from '../../fakes/uiPane';
import type { MessyList } from '../../fixtures/lists/messyList';

/** The pane in a workbook without a register and with these lists, where one chose to take over a list. */
export async function openAdoption(lists: MessyList[], language: Language = 'nl') {
  const adoption = listAdoption(...lists);
  const register = fakeRegister(null);
  const { user } = openPane({ register, adoption: adoption.port, language });
  const open = language === 'nl' ? 'Bestaande lijst overnemen' : 'Take over an existing list';
  await user.click(await screen.findByRole('button', { name: open }));
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
  return {
    user,
    adoption,
    register,
    press,
    /** To the step after the named buttons were pressed, one after the other. */
    toColumns: () => press('Neem deze lijst'),
    toTrial: async () => {
      await press('Neem deze lijst');
      await press('Verder naar de proef');
      await screen.findByRole('button', { name: 'Verder naar overnemen' });
    },
  };
}

/** What the counts say, in their order. */
export const counts = async () => {
  const names = await screen.findAllByRole('definition');
  return names.map((name) => [Number(name.previousElementSibling?.textContent), name.textContent]);
};
