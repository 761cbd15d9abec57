import { screen } from '@testing-library/react';
import { openPane } from '../fakes/uiPane';

const build = () => screen.findByRole('button', { name: 'Maak kwartaaltab' });

describe('the quarter report', () => {
  it('is made of the last full quarter unless another is chosen', async () => {
    const { user } = openPane({ view: 'report', rows: [{}] });
    expect(await screen.findByRole('combobox', { name: 'Kwartaal' })).toHaveDisplayValue(
      '2e kwartaal 2026 (laatste volle kwartaal)',
    );
    await user.click(await build());
    expect(
      await screen.findByText(/Het tabblad “Kwartaal 2026-K2” is bijgewerkt: 0 klachten\./),
    ).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox'), '3e kwartaal 2026 (loopt nog)');
    expect(screen.queryByText(/is bijgewerkt/)).not.toBeInTheDocument();
    await user.click(await build());
    expect(await screen.findByText(/“Kwartaal 2026-K3” is bijgewerkt: 1 klacht\./)).toBeVisible();
  });

  it('says what stands in the way', async () => {
    const { user, register } = openPane({ view: 'report' });
    register.failNext('build', { code: 'protected' });
    await user.click(await build());
    expect(await screen.findByRole('alert')).toHaveTextContent('Het werkblad is beveiligd.');
    expect(await build()).toBeEnabled();
  });
});
