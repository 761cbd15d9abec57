import { screen } from '@testing-library/react';
import { fakeRegister } from '../fakes/fakeRegister';
import { openPane } from '../fakes/uiPane';

describe('a workbook without a register', () => {
  it('gets one in the language of choice, and the tabs appear', async () => {
    const { user, register } = openPane({ register: fakeRegister(null) });

    await user.click(await screen.findByRole('radio', { name: 'Engels' }));
    await user.click(screen.getByRole('button', { name: 'Nieuw register maken' }));

    expect(await screen.findByRole('tab', { name: 'Vandaag' })).toBeVisible();
    expect(register.opened?.language).toBe('en');
  });

  it('proposes the language of Excel', async () => {
    openPane({ register: fakeRegister(null), language: 'en' });
    expect(await screen.findByRole('radio', { name: 'English' })).toBeChecked();
  });

  it('says what stands in the way and lets one try again', async () => {
    const register = fakeRegister(null);
    register.failNext('create', { code: 'nameTaken', name: 'Klachten' });
    const { user } = openPane({ register });

    const create = await screen.findByRole('button', { name: 'Nieuw register maken' });
    await user.click(create);
    expect(await screen.findByRole('alert')).toHaveTextContent('De naam "Klachten" is in deze werkmap al');

    await user.click(screen.getByRole('button', { name: 'Nieuw register maken' }));
    expect(await screen.findByRole('tab', { name: 'Vandaag' })).toBeVisible();
  });
});

describe('a register that cannot be opened', () => {
  it('is tried again on request', async () => {
    const register = fakeRegister();
    register.failNext('open', { code: 'offline' });
    const { user } = openPane({ register });

    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen verbinding.');
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('tab', { name: 'Vandaag' })).toBeVisible();
  });

  it.each([
    ['nl', /^Deze werkmap telt datums vanaf 1904/],
    ['en', /^This workbook counts dates from 1904/],
  ] as const)('says what to do where dates count from 1904 (%s)', async (language, sentence) => {
    const register = fakeRegister();
    register.failNext('open', { code: 'date1904' });
    openPane({ register, language });
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('is completed when a sheet is gone', async () => {
    const register = fakeRegister();
    register.failNext('open', { code: 'sheetMissing', name: 'Lijsten' });
    const { user } = openPane({ register });

    expect(await screen.findByRole('alert')).toHaveTextContent('Het blad "Lijsten" is er niet meer.');
    await user.click(screen.getByRole('button', { name: 'Register aanvullen' }));
    expect(await screen.findByRole('tab', { name: 'Vandaag' })).toBeVisible();
    expect(register.asked).toContain('create');
  });
});
