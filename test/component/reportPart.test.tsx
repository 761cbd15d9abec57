import { screen, within } from '@testing-library/react';
import { openPane } from '../fakes/uiPane';

describe('the parts of the report', () => {
  it('are chosen by the keyboard, apart from the main tabs, and keep what was typed', async () => {
    const { user } = openPane({ view: 'report' });
    const choice = await screen.findByRole('radiogroup', { name: 'Onderdeel van het rapport' });
    const part = (name: string) => within(choice).getByRole('radio', { name });
    expect(part('Kwartaal')).toBeChecked();
    expect(within(screen.getByRole('tablist')).queryByText('Steekproef')).not.toBeInTheDocument();

    await user.click(part('Steekproef'));
    const seed = await screen.findByRole('textbox', { name: 'Lotingswoord' });
    await user.clear(seed);
    await user.type(seed, 'van mij');
    part('Steekproef').focus();
    await user.keyboard('{ArrowLeft}');
    expect(part('Kwartaal')).toBeChecked();
    expect(await screen.findByRole('button', { name: 'Maak kwartaalblad' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Lotingswoord' })).not.toBeInTheDocument();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('textbox', { name: 'Lotingswoord' })).toHaveDisplayValue('van mij');
  });
});
