import { screen } from '@testing-library/react';
import { fakeExample } from '../fakes/fakeExample';
import { fakeRegister } from '../fakes/fakeRegister';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';
import { openPane } from '../fakes/uiPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

function ofAnOffice(language: 'nl' | 'en' = 'nl') {
  const register = fakeRegister(null);
  const { port, state } = fakeExample(register);
  return { ...openPane({ register, example: port, language }), example: state };
}

describe('an example', () => {
  it.each([
    ['nl', 'Voorbeeld bekijken', 'Dit is een voorbeeld', 'Voorbeeld verwijderen', 'Nieuw register maken'],
    ['en', 'View an example', 'This is an example', 'Remove the example', 'Create a new register'],
  ] as const)(
    'is made where there is no register, says what it is on every tab, and goes (%s)',
    async (language, view, says, remove, create) => {
      const { user, example } = ofAnOffice(language);
      await user.click(await button(view));
      expect(await screen.findByText(new RegExp(says))).toBeVisible();
      expect(example.asked[0]).toMatchObject({ language, today: '2026-07-08' });
      for (const tab of screen.getAllByRole('tab')) {
        await user.click(tab);
        expect(screen.getByText(new RegExp(says))).toBeVisible();
      }
      await user.click(await button(remove));
      expect(await button(create)).toBeVisible();
      await user.click(await button(create));
      expect(await screen.findAllByRole('tab')).not.toHaveLength(0);
      expect(screen.queryByText(new RegExp(says))).not.toBeInTheDocument();
    },
  );

  it('leaves nothing to press while it is made but the button that stops it', async () => {
    const { user, example, hide, show, register } = ofAnOffice();
    let goOn = () => {};
    example.held = new Promise<void>((resolve) => (goOn = resolve));
    await user.click(await button('Voorbeeld bekijken'));
    expect(await screen.findByRole('status')).toHaveTextContent('Het register wordt gemaakt.');
    const pressable = screen.getAllByRole('button').map((one) => one.textContent);
    expect(pressable.filter((text) => text !== '')).toEqual(['Stop']);
    // Back from behind another pane: it isn't taken for a register yet.
    const looks = register.asked.length;
    await hide();
    await show();
    expect(register.asked).toHaveLength(looks);
    await user.click(await button('Stop'));
    goOn();
    expect(await button('Nieuw register maken')).toBeEnabled();
    expect(register.opened).toBeNull();
  });

  it('says why it could not be made', async () => {
    const { user, example } = ofAnOffice();
    example.failNext('make', { code: 'offline' });
    await user.click(await button('Voorbeeld bekijken'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    expect(await button('Voorbeeld bekijken')).toBeEnabled();
  });

  it('asks first where complaints were added, and stays unless somebody says so', async () => {
    const { user, example, register } = ofAnOffice();
    await user.click(await button('Voorbeeld bekijken'));
    example.others = 2;
    await user.click(await button('Voorbeeld verwijderen'));
    expect(await screen.findByText(/^Er zijn 2 klachten bijgekomen/)).toBeVisible();
    expect(register.opened).not.toBeNull();
    await user.click(await button('Niet verwijderen'));
    expect(screen.queryByText(/bijgekomen/)).not.toBeInTheDocument();
    await user.click(await button('Voorbeeld verwijderen'));
    await user.click(await button('Alles verwijderen'));
    expect(await button('Nieuw register maken')).toBeVisible();
  });

  it('says why it could not be removed, and is still there', async () => {
    const { user, example } = ofAnOffice();
    await user.click(await button('Voorbeeld bekijken'));
    example.failNext('remove', { code: 'protected' });
    await user.click(await button('Voorbeeld verwijderen'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await button('Voorbeeld verwijderen')).toBeEnabled();
  });

  it('that is not finished says so and can be removed', async () => {
    const register = fakeRegister({ ...anOpenedRegister(), example: 'unfinished' });
    const { user } = openPane({ register });
    expect(await screen.findByText('Het voorbeeld is niet af.')).toBeVisible();
    await user.click(await button('Voorbeeld verwijderen'));
    expect(await button('Nieuw register maken')).toBeVisible();
  });

  it('that a colleague removed is no register any more for who comes back to the pane', async () => {
    const { user, register, hide, show } = ofAnOffice();
    await user.click(await button('Voorbeeld bekijken'));
    await button('Voorbeeld verwijderen');
    register.opened = null;
    await hide();
    await show();
    expect(await button('Nieuw register maken')).toBeVisible();
  });
});
