import { screen, within } from '@testing-library/react';
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

  const others = {
    rows: [
      { sheet: 'Klachten (voorbeeld)', rows: [5, 31] },
      { sheet: 'Lijsten (voorbeeld)', rows: [4, 5, 6, 7, 8, 9, 10, 11] },
    ],
    pointing: ['Planning!B3'],
    print: 'a',
  };

  it('tells in which rows and formulas something would be lost, with the safe answer first, and stays unless somebody says so', async () => {
    const { user, example, register } = ofAnOffice();
    await user.click(await button('Voorbeeld bekijken'));
    example.others = others;
    await user.click(await button('Voorbeeld verwijderen'));
    expect(await screen.findByText('Klachten (voorbeeld): rij 5, 31')).toBeVisible();
    expect(screen.getByText('Lijsten (voorbeeld): rij 4, 5, 6, 7, 8, 9 en nog 2')).toBeVisible();
    expect(screen.getByText(/geven daarna een fout: Planning!B3\.$/)).toBeVisible();
    const [first] = within(screen.getByText(/^In deze rijen/).closest('[role=status]')!).getAllByRole(
      'button',
    );
    expect(first).toHaveTextContent('Niet verwijderen');
    expect(register.opened).not.toBeNull();
    await user.click(await button('Niet verwijderen'));
    expect(screen.queryByText(/rij 5/)).not.toBeInTheDocument();
    await user.click(await button('Voorbeeld verwijderen'));
    await user.click(await button('Alles verwijderen'));
    expect(await button('Nieuw register maken')).toBeVisible();
    expect(example.consents.slice(-2)).toEqual([null, { print: 'a', keepsRows: false }]);
  });

  it('asks again where something else would be lost by now, and keeps the rows on a sheet of their own if asked to', async () => {
    const { user, example } = ofAnOffice();
    await user.click(await button('Voorbeeld bekijken'));
    example.others = others;
    await user.click(await button('Voorbeeld verwijderen'));
    await button('Alles verwijderen');
    example.others = { rows: [{ sheet: 'Klachten (voorbeeld)', rows: [32] }], pointing: [], print: 'b' };
    await user.click(await button('Alles verwijderen'));
    expect(await screen.findByText('Klachten (voorbeeld): rij 32')).toBeVisible();
    await user.click(await button(/^Bewaar deze rijen/));
    expect(await button('Nieuw register maken')).toBeVisible();
    expect(example.consents.at(-1)).toEqual({ print: 'b', keepsRows: true });
  });

  it('has no rows to keep where only formulas refer to it', async () => {
    const { user, example } = ofAnOffice('en');
    await user.click(await button('View an example'));
    example.others = { rows: [], pointing: ['Planning!B3'], print: 'a' };
    await user.click(await button('Remove the example'));
    expect(await screen.findByText(/will then show an error: Planning!B3\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Keep these rows/ })).not.toBeInTheDocument();
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
