import { screen, waitFor } from '@testing-library/react';
import { fakeOwn } from '../fakes/fakeOwn';
import { openPane } from '../fakes/uiPane';

const gear = () => screen.findByRole('tab', { name: 'Instellingen' });

describe('who sits at the pane', () => {
  it('is asked gently, chosen once at the gear, and fills the form from then on', async () => {
    const { user } = openPane();
    await user.click(await screen.findByRole('button', { name: 'Kies uw naam' }));
    await user.click(await screen.findByRole('combobox', { name: 'Ik ben' }));
    await user.click(screen.getByRole('option', { name: 'Sanne Bakker' }));

    await user.click(screen.getByRole('tab', { name: /^Vandaag/ }));
    expect(screen.queryByRole('button', { name: 'Kies uw naam' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    expect(await screen.findByLabelText(/^Aangenomen door/)).toHaveValue('Sanne Bakker');
  });

  it('may stay unsaid', async () => {
    const { user } = openPane();
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    expect(screen.queryByText(/^Wie bent u/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    await user.click(screen.getByRole('tab', { name: 'Dossier' }));
    expect(screen.queryByText(/^Wie bent u/)).not.toBeInTheDocument();
  });

  it('may be somebody who is not on the list', async () => {
    const { user } = openPane({ view: 'settings' });
    await user.type(await screen.findByRole('combobox', { name: 'Ik ben' }), ' Invaller ');
    await user.tab();
    await user.click(screen.getByRole('tab', { name: 'Nieuw' }));
    expect(await screen.findByLabelText(/^Aangenomen door/)).toHaveValue('Invaller');
  });
});

describe('the screen behind the gear', () => {
  it('changes the language of the pane at once', async () => {
    const { user } = openPane();
    await user.click(await gear());
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Taal van het deelvenster' }),
      'Engels',
    );
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  it('opens the sheets that an office keeps up, and says why it cannot', async () => {
    const { user, register } = openPane({ view: 'settings' });
    await user.click(await screen.findByRole('button', { name: 'Open Lijsten' }));
    await waitFor(() => expect(register.asked).toContain('openSheet'));
    register.failNext('openSheet', { code: 'sheetMissing', name: 'Instellingen' });
    await user.click(screen.getByRole('button', { name: 'Open Instellingen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Het blad "Instellingen" is er niet meer');
  });

  it('tells which required columns nobody can fill in, once there are any', async () => {
    const own = fakeOwn([
      { header: 'Wijk', kind: 'text', choices: [], value: '', shown: '' },
      { header: 'Dubbel', kind: 'calculated', choices: [], value: 6, shown: '6' },
    ]);
    own.required = ['wijk', 'Polis'];
    openPane({ view: 'settings', own: own.port });
    expect(await screen.findByText(/^Verplicht volgens het blad Instellingen.*“Polis”\./)).toBeVisible();
    expect(screen.queryByText(/“wijk”/)).not.toBeInTheDocument();
  });

  it('completes the register and says which version this is', async () => {
    const { user } = openPane({ view: 'settings' });
    await user.click(await screen.findByRole('button', { name: 'Register aanvullen' }));
    expect(await screen.findByText('Er ontbreekt niets aan het register.')).toBeVisible();
    expect(screen.getByText('Versie 1.2.3')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Handleiding' })).toHaveAttribute('href', 'manual/nl/index.html');
  });
});
