import { screen, within } from '@testing-library/react';
import { openPane } from '../fakes/uiPane';

const texts = {
  nl: {
    none: 'Geen klacht gekozen',
    handOver: 'Leg vast: doorgegeven',
    by: /^Bram schreef op hetzelfde moment als u/,
  },
  en: {
    none: 'No complaint selected',
    handOver: 'Record: handed over',
    by: /^Bram wrote at the same moment as you/,
  },
};

/** A pane that recorded a hand-over while a colleague withdrew the complaint, whose edit arrived last. */
async function afterCrossing(language: 'nl' | 'en' = 'nl') {
  const pane = openPane({ rows: [{ promise: 'Wij komen' }], view: 'case', me: 'Anna', language });
  const [row] = pane.register.rows;
  if (!row) throw new Error('no row');
  await screen.findByText(texts[language].none);
  await pane.selectRow(row);
  const before = { ...row };
  await pane.user.click(await screen.findByRole('button', { name: texts[language].handOver }));
  await screen.findByText(/Sanne Bakker.*(terugbelt|call)/i);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  pane.register.crossAsColleague(row.rowId, before, { status: 'withdrawn', closedOn: row.enteredOn }, 'Bram');
  await pane.hearOf('colleague');
  return { ...pane, before };
}

const notice = (name = /^Tegelijk gewijzigd/) => screen.findByRole('alert', { name });

describe('a step that a colleague crossed', () => {
  it('is shown in both versions, with who wrote the other and what is left of both', async () => {
    await afterCrossing();
    const alert = await notice(/^Tegelijk gewijzigd: klacht 2026-0417-BX \(mevrouw J. van der Meer\)/);
    expect(within(alert).getByText(texts.nl.by)).toHaveTextContent(
      /Van u staat er nog: Doorgegeven op\..*vervalt van de collega ook: Sluitdatum\./,
    );
    const terms = within(alert).getAllByRole('term');
    const values = within(alert).getAllByRole('definition');
    expect(terms.map(({ textContent }, index) => [textContent, values[index]?.textContent])).toEqual([
      ['Status: Er staat nu', 'Ingetrokken'],
      ['Status: U schreef', 'Doorgegeven'],
    ]);
  });

  it('is told in English too', async () => {
    await afterCrossing('en');
    const alert = await notice(/^Changed by two people at once/);
    expect(within(alert).getByText(texts.en.by)).toBeVisible();
  });

  it('goes altogether when one keeps what stands there', async () => {
    const { user, register, before } = await afterCrossing();
    await user.click(within(await notice()).getByRole('button', { name: 'Laat staan wat er staat' }));
    expect(register.rows).toEqual([{ ...before, status: 'withdrawn', closedOn: before.enteredOn }]);
    expect(register.log.at(-1)).toMatchObject({ event: 'reconciled', by: 'Anna' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await screen.findByText('Deze klacht is afgehandeld.')).toBeVisible();
  });

  it('stands there again, alone, when one puts it back', async () => {
    const { user, register, before } = await afterCrossing();
    await user.click(within(await notice()).getByRole('button', { name: 'Zet mijn tekst terug' }));
    expect(register.rows).toEqual([{ ...before, status: 'handedOver', handedOverOn: '2026-07-08' }]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is asked about again when the choice could not be carried out, and why is told', async () => {
    const { user, register, hearOf } = await afterCrossing();
    register.failNext('write', { code: 'protected' });
    const choice = { name: 'Zet mijn tekst terug' };
    await user.click(await screen.findByRole('button', choice));
    expect(await screen.findByText(/^Het blad is beveiligd/)).toBeVisible();
    await hearOf('colleague');
    await user.click(await screen.findByRole('button', choice));
    expect(register.rows).toMatchObject([{ status: 'handedOver', closedOn: null }]);
    expect(screen.queryByText(/^Het blad is beveiligd/)).not.toBeInTheDocument();
  });

  it('is asked about no longer when the colleague turns out to have gone on from it', async () => {
    const { register, hearOf, before } = await afterCrossing();
    const seen = { ...before, status: 'handedOver' } as const;
    register.crossAsColleague(before.rowId, seen, { status: 'withdrawn' }, 'Bram');
    await hearOf('colleague');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

it('a line in the log that could not be put back yet is told, until it is', async () => {
  const { user, register, hearOf } = await afterCrossing();
  await user.click(within(await notice()).getByRole('button', { name: 'Zet mijn tekst terug' }));
  const own = register.log.pop();
  register.failNext('putBack', { code: 'protected' });
  await hearOf('colleague');
  await screen.findByText(
    /^Een collega heeft een regel over klacht 2026-0417-BX.*kon nog niet worden teruggezet/,
  );
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  expect(screen.queryByText(/^Een collega heeft een regel over klacht/)).not.toBeInTheDocument();
  expect(register.log.at(-1)).toEqual(own);
});
