import { screen, within } from '@testing-library/react';
import { enter } from '../fakes/aPerson';
import { affectedPart } from '../fakes/affectedPart';
import { anAffectedRow } from '../fixtures/anAffectedRow';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the affected relations of a calamity', () => {
  it('come from a list in the workbook, after a look at its columns and at what comes of it', async () => {
    const { user, letters } = await affectedPart({
      list: [
        ['Naam', 'Adres', 'Postcode', 'Plaats', 'Relatienr'],
        ['J. de Vries', 'Dorpsstraat 1', '9401 AB', 'Assen', 'R1'],
        ['A. Bakker', 'Kerkweg 12', '9402 CD', 'Assen', 'R2'],
        ['A. Bakker', 'Kerkweg 12', '9402 CD', 'Assen', 'R2'],
        ['', 'Markt 3', '9403 EF', 'Assen', 'R3'],
      ],
    });
    await user.click(await button('Lijst toevoegen'));
    await user.click(await button('Gebruik deze lijst'));
    expect(await screen.findByRole('combobox', { name: 'Relatienr' })).toHaveDisplayValue('Relatienr');
    await user.click(await button('Ga verder'));
    expect(await screen.findByText('Nieuwe regels')).toBeVisible();
    expect(screen.getByText('Dubbel in de lijst').nextSibling).toHaveTextContent('1');
    expect(screen.getByText('Zonder naam').nextSibling).toHaveTextContent('1');
    expect(letters.rows).toEqual([]);

    await user.click(await button('Voeg 4 regels toe'));
    expect(await screen.findByText('4 regels zijn toegevoegd.')).toBeVisible();
    expect(letters.rows.map(({ letter, doubleOf }) => [letter, doubleOf])).toEqual([
      [true, null],
      [true, null],
      [false, 3],
      [false, null],
    ]);
  });

  it('are called by the ordinary procedure when they complained already, unless the office chooses otherwise', async () => {
    const { user, letters } = await affectedPart({
      complaints: [{ name: 'J. de Vries', postcode: '9401AB', address: 'Dorpsstr. 1' }],
      list: [
        ['Naam', 'Adres', 'Postcode', 'Plaats'],
        ['J. de Vries', 'Dorpsstraat 1', '9401 AB', 'Assen'],
      ],
    });
    await user.click(await button('Lijst toevoegen'));
    await user.click(await button('Gebruik deze lijst'));
    await user.click(await button('Ga verder'));
    expect((await screen.findByText('Klaagden al')).nextSibling).toHaveTextContent('1');
    await user.click(await button('Terug'));
    await user.click(await screen.findByRole('radio', { name: 'Krijgen ook de brief' }));
    await user.click(await button('Ga verder'));
    await user.click(await button('Voeg 1 regel toe'));
    await screen.findByText('1 regel is toegevoegd.');
    expect(letters.rows).toMatchObject([{ letter: true, complained: ['2026-0417-BX'] }]);
  });

  it('need a column that tells them apart, and a list that brings somebody new', async () => {
    const { user } = await affectedPart({
      rows: [anAffectedRow(1)],
      list: [
        ['Naam', 'Adres', 'Postcode', 'Plaats', 'Relatienr'],
        ['J. de Vries 1', 'Dorpsstraat 1', '9401 AB', 'Assen', 'R1'],
      ],
    });
    await user.click(await button('Nog een lijst toevoegen'));
    await user.click(await button('Gebruik deze lijst'));
    for (const header of ['Naam', 'Adres', 'Relatienr']) {
      await user.selectOptions(await screen.findByRole('combobox', { name: header }), '');
    }
    expect(await screen.findByText(/Anders is niemand te herkennen/)).toBeVisible();
    expect(await button('Ga verder')).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relatienr' }), 'Relatienr');
    await user.click(await button('Ga verder'));
    expect(await screen.findByText(/Er is niets toe te voegen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Voeg/ })).not.toBeInTheDocument();
  });

  it('are pointed at before they are added when most would have no address', async () => {
    const { user } = await affectedPart({
      list: [
        ['Naam', 'Opmerking'],
        ['J. de Vries', 'belt graag'],
        ['A. Bakker', ''],
      ],
    });
    await user.click(await button('Lijst toevoegen'));
    await user.click(await button('Gebruik deze lijst'));
    await user.click(await button('Ga verder'));
    expect(await screen.findByText(/Bij de meeste relaties is geen adres gevonden/)).toBeVisible();
    expect(await button('Voeg 2 regels toe')).toBeVisible();
  });

  it('stay as they were when adding them is stopped', async () => {
    const { user, letters } = await affectedPart({
      list: [
        ['Naam', 'Adres', 'Postcode', 'Plaats'],
        ['J. de Vries', 'Dorpsstraat 1', '9401 AB', 'Assen'],
      ],
    });
    letters.port.addAffected = async (_, work) => {
      work.onProgress(0, 1);
      while (!work.isCancelled()) await new Promise((resolve) => setTimeout(resolve));
      return { ok: true, value: null };
    };
    await user.click(await button('Lijst toevoegen'));
    await user.click(await button('Gebruik deze lijst'));
    await user.click(await button('Ga verder'));
    await user.click(await button('Voeg 1 regel toe'));
    expect(await screen.findByRole('progressbar')).toBeVisible();
    await user.click(await button('Stop'));
    expect(await screen.findByText('Gestopt. Er is niets gewijzigd.')).toBeVisible();
    expect(await button('Voeg 1 regel toe')).toBeVisible();
  });

  it.each([
    [
      99,
      /99 relaties: onder de drempel van 100\. Dan geldt de gewone klachtenprocedure/,
      'Toch een brief maken',
    ],
    [100, /100 relaties: vanaf 100 relaties krijgt iedereen een brief/, 'Naar de brief'],
  ])('are held against the threshold: %i', async (count, sentence, next) => {
    const { user } = await affectedPart({
      rows: Array.from({ length: count }, (_, index) => anAffectedRow(index + 1)),
    });
    expect(await screen.findByText(sentence)).toBeVisible();
    await user.click(await button(next));
    expect(await button(`Maak ${count} brieven`)).toBeVisible();
  });
});

describe('the letter to the affected relations', () => {
  it('is shown as real relations get it, one after the other', async () => {
    const { user } = await affectedPart({
      rows: [anAffectedRow(1), anAffectedRow(2, { name: 'P. Jansen', salutation: 'Mevr.' })],
    });
    await user.click(await button('Toch een brief maken'));
    const first = await screen.findByRole('figure', { name: 'Brief 1 van 2' });
    expect(within(first).getByText('Geachte heer of mevrouw De Vries 1,')).toBeVisible();
    await user.click(await button('Volgende'));
    const second = await screen.findByRole('figure', { name: 'Brief 2 van 2' });
    expect(within(second).getByText('Geachte mevrouw Jansen,')).toBeVisible();
  });

  it('is made, sent by people, and marked with the day they say', async () => {
    const { user, letters, calamities } = await affectedPart({
      rows: [anAffectedRow(1), anAffectedRow(2, { letter: false })],
    });
    await user.click(await button('Toch een brief maken'));
    await user.click(await button('Maak 1 brief'));
    expect(
      await screen.findByText(/1 brief staat klaar op het blad “Brieven C-2026-01 \(1\)”/),
    ).toBeVisible();
    expect(letters.printed).toHaveLength(1);
    expect(letters.merged[0]?.shared).toMatchObject({ code: 'C-2026-01', date: '8 juli 2026' });

    const sentOn = screen.getByRole('textbox', { name: 'Brieven verstuurd op' });
    await user.clear(sentOn);
    expect(await screen.findByText(/Vul een datum in/)).toBeVisible();
    await enter(user, sentOn, '10-7-2026');
    await user.click(await button('Leg datum vast'));
    expect(await screen.findByText('Bij 1 relatie staat nu wanneer ze benaderd zijn.')).toBeVisible();
    expect(letters.rows.map(({ approachedOn }) => approachedOn)).toEqual(['2026-07-10', null]);
    expect(calamities.rows).toMatchObject([{ affected: 2, approached: 1, firstLetterOn: '2026-07-10' }]);
    expect(screen.getByText(/1 brief staat klaar/)).toBeVisible();
  });

  it('says before it is made what is unknown, blank or too long, and for whom', async () => {
    const { user } = await affectedPart({
      rows: [anAffectedRow(1), anAffectedRow(2, { name: 'Een heel lange naam '.repeat(12).trim() })],
      template: { paragraphs: ['{bedrag} voor {telefoon}'] },
    });
    await user.click(await button('Toch een brief maken'));
    expect(await screen.findByText(/\{bedrag\} betekent niets en blijft zo in de brief staan/)).toBeVisible();
    expect(screen.getByText('{telefoon} is niet ingevuld in 2 brieven.')).toBeVisible();
    expect(screen.getByText(/Een heel lange naam .*: het adres is te lang/)).toBeVisible();
    expect(await button('Maak 1 brief')).toBeVisible();
  });

  it('is made without the name of the office only after that was asked', async () => {
    const { user, letters } = await affectedPart({ rows: [anAffectedRow(1)], organisation: '' });
    await user.click(await button('Toch een brief maken'));
    await user.click(await button('Maak 1 brief'));
    expect(await screen.findByText(/^De naam van uw organisatie is niet ingevuld\./)).toBeVisible();
    expect(letters.printed).toEqual([]);
    await user.click(await button('Maak 1 brief'));
    expect(await screen.findByText(/1 brief staat klaar/)).toBeVisible();
    expect(letters.printed).toHaveLength(1);
  });

  it('can be taken up again after it broke off', async () => {
    const { user } = await affectedPart({ rows: [anAffectedRow(1)], printing: 'fails once' });
    await user.click(await button('Toch een brief maken'));
    await user.click(await button('Maak 1 brief'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Er is geen verbinding\..*de rest wordt dan gemaakt/,
    );
    await user.click(await button('Maak 1 brief'));
    expect(await screen.findByText(/1 brief staat klaar/)).toBeVisible();
  });

  it('says that its sheet is gone, and not that the register is', async () => {
    const { user, letters } = await affectedPart({ rows: [anAffectedRow(1)] });
    letters.port.markApproached = async () => ({ ok: false, fault: { code: 'registerMissing' } });
    await user.click(await button('Toch een brief maken'));
    await user.click(await button('Leg datum vast'));
    expect(await screen.findByText(/Het blad met de getroffen relaties .* is er niet meer/)).toBeVisible();
    letters.port.markApproached = async () => ({
      ok: false,
      fault: { code: 'columnMissing', name: 'Benaderd op' },
    });
    await user.click(await button('Leg datum vast'));
    expect(await screen.findByText(/De kolom “Benaderd op” is niet te vinden/)).toBeVisible();
  });
});
