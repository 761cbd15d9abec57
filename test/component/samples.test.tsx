import { screen, within } from '@testing-library/react';
import { toDay } from '../../src/procedure/calendar/day';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { enter } from '../fakes/aPerson';
import { fakeRegister } from '../fakes/fakeRegister';
import { aScoredCase, fakeSamples } from '../fakes/fakeSamples';
import { openPane } from '../fakes/uiPane';

/** Closed in the second quarter of 2026, the last full one on 8 July. */
const closed = (number: number, changes: Partial<Complaint> = {}): Partial<Complaint> => ({
  rowId: `row-${number}` as Complaint['rowId'],
  caseNumber: `2026-000${number}-AB` as Complaint['caseNumber'],
  receivedOn: toDay('2026-06-01'),
  closedOn: toDay('2026-06-10'),
  status: 'closed',
  ...changes,
});

async function openSamples(options: Parameters<typeof openPane>[0] = {}) {
  const pane = openPane({ view: 'report', ...options });
  await pane.user.click(await screen.findByRole('radio', { name: 'Steekproef' }));
  await screen.findByRole('heading', { name: 'Nieuwe steekproef' });
  return pane;
}

const drawButton = () => screen.getByRole('button', { name: 'Maak steekproef' });

describe('a sample from the pane', () => {
  it('is of closed complaints of the last full quarter unless one chooses otherwise, and says from how many', async () => {
    const { user } = await openSamples({ rows: [closed(1), closed(2, { category: 'Privacy' }), {}] });
    expect(screen.getByRole('combobox', { name: 'Periode' })).toHaveDisplayValue(
      '2e kwartaal 2026 (net voorbij)',
    );
    expect(screen.getByRole('textbox', { name: 'Lotingswoord' })).toHaveDisplayValue(
      /^[A-Z2-9]{3}-[A-Z2-9]{3}$/,
    );
    expect(await screen.findByText('Er zijn 2 klachten. Ze komen allemaal in de steekproef.')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Hoeveel klachten?' }));
    await enter(user, screen.getByRole('textbox', { name: 'Hoeveel klachten?' }), '50%');
    expect(screen.getByText('Er zijn 2 klachten. Daarvan komen er 1 in de steekproef.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kies uit' }), 'Rubriek: Wachttijd');
    expect(screen.getByText(/Hier zijn geen klachten om uit te kiezen/)).toBeVisible();
  });

  it('is drawn with the seed that one typed, and stands in the list', async () => {
    const { user, samples } = await openSamples({ rows: [closed(1), closed(2)], me: 'Karin' });
    const seed = screen.getByRole('textbox', { name: 'Lotingswoord' });
    await user.clear(seed);
    await enter(user, seed, ' =1+1 ');
    await user.click(drawButton());
    expect(
      await screen.findByText('Steekproef S-2026-01 is gemaakt. Er waren 2 klachten; ze doen allemaal mee.'),
    ).toBeVisible();
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent('2 van 2, lotingswoord =1+1, gemaakt op 08-07-2026 door Karin');
    expect(samples.cards.get('S-2026-01')).toHaveLength(2);
    expect(seed).not.toHaveDisplayValue('=1+1');
  });

  it('of a period of one’s own asks for two days in their order', async () => {
    const { user } = await openSamples({ rows: [closed(1)] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periode' }), 'Andere periode…');
    await user.click(drawButton());
    expect(screen.getByRole('textbox', { name: 'Van' })).toHaveFocus();
    expect(screen.getAllByText(/Vul een datum in/)).toHaveLength(2);
    await enter(user, screen.getByRole('textbox', { name: 'Van' }), '10-06-2026');
    await enter(user, screen.getByRole('textbox', { name: 'Tot en met' }), '9-6-2026');
    expect(screen.getByText('Deze datum ligt voor de begindatum.')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Tot en met' }));
    await enter(user, screen.getByRole('textbox', { name: 'Tot en met' }), '10-6-2026');
    await user.click(drawButton());
    expect(await screen.findByText(/Steekproef S-2026-01 is gemaakt/)).toBeVisible();
  });

  it.each([
    ['Hoeveel klachten?', 'veel', /Vul een aantal in, zoals 10/],
    ['Lotingswoord', ' ', /Vul een lotingswoord in/],
  ])('says what is wrong at %s', async (field, typed, sentence) => {
    const { user, samples } = await openSamples({ rows: [closed(1)] });
    const box = screen.getByRole('textbox', { name: field });
    await user.clear(box);
    await user.type(box, typed);
    await user.click(drawButton());
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(box).toHaveFocus();
    expect(samples.lines).toHaveLength(0);
  });

  it('says what stands in the way, and that nothing can be drawn from nothing', async () => {
    const { user, samples } = await openSamples({ rows: [closed(1)] });
    await screen.findByText(/Er is 1 klacht\./);
    samples.failNext('record', { code: 'protected' });
    await user.click(drawButton());
    expect(await screen.findByText(/het blad Steekproeven is beveiligd/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'ontvangst' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Periode' }), '1e kwartaal 2026');
    await user.click(drawButton());
    expect(await screen.findAllByText(/Hier zijn geen klachten/)).not.toHaveLength(0);
  });

  it('of which somebody deleted the sheet keeps its line and says so', async () => {
    const register = fakeRegister();
    const samples = fakeSamples(register);
    const line = {
      code: 'S-2026-01',
      population: 'Alle klachten',
      date: 'ontvangst',
      first: null,
      last: null,
      populationSize: 9,
      asked: '3',
      drawn: 3,
      seed: 'x',
      stratified: 'nee',
      by: '',
      on: null,
    };
    const progress = { lines: 17, cases: 3, judged: 9, failed: 1, openActions: 1, gone: 1 };
    samples.lines.push({ ...line, progress: null }, { ...line, code: 'S-2026-02', progress });
    const { user } = await openSamples({ register, samples });
    const [newest, oldest] = await screen.findAllByRole('listitem');
    expect(newest).toHaveTextContent('9 van 17 oordelen, 1 keer nee, 1 open actie');
    expect(newest).toHaveTextContent('Uit de beoordeling is 1 regel verwijderd');
    expect(newest).toHaveTextContent('1 klacht uit deze steekproef staat niet meer in het register');
    expect(oldest).toHaveTextContent('Het blad met de beoordeling is verwijderd');
    await user.click(screen.getByRole('button', { name: 'Toon blad S-2026-02' }));
    expect(samples.shown).toEqual(['S-2026-02']);
  });
});

describe('a scorecard in the pane', () => {
  async function openScorecard(count = 2) {
    const register = fakeRegister();
    const samples = fakeSamples(register);
    samples.cards.set(
      'S-2026-01',
      Array.from({ length: count }, (_, index) => aScoredCase(index + 1)),
    );
    samples.lines.push({
      code: 'S-2026-01',
      population: 'Alle klachten',
      date: 'ontvangst',
      first: null,
      last: null,
      populationSize: 9,
      asked: '2',
      drawn: count,
      seed: 'x',
      stratified: 'nee',
      by: '',
      on: null,
      progress: { lines: 12, cases: 2, judged: 10, failed: 0, openActions: 0, gone: 0 },
    });
    const pane = await openSamples({ register, samples });
    await pane.user.click(await screen.findByRole('button', { name: 'Beoordelen S-2026-01' }));
    await screen.findByRole('heading', { name: 'Klacht 1 van 2: 2026-0001-AB' });
    return { ...pane, lineOf: (index: number) => samples.cards.get('S-2026-01')?.[index]?.lines };
  }
  const point = (name: string) => within(screen.getByRole('radiogroup', { name }));

  it('shows what the register said, and takes a verdict by the keyboard', async () => {
    const { user, lineOf } = await openScorecard();
    expect(point('Alle gegevens ingevuld').getByRole('radio', { name: 'ja' })).toBeChecked();
    expect(screen.getByRole('radiogroup', { name: 'Alle gegevens ingevuld' })).toHaveAccessibleDescription(
      'uit het register',
    );
    expect(
      screen.getByRole('radiogroup', { name: 'Vijf gesprekspunten gezegd' }),
    ).toHaveAccessibleDescription('beoordeelt u zelf');
    point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'ja' }).focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Bewaar en volgende' }));
    expect(await screen.findByRole('heading', { name: 'Klacht 2 van 2: 2026-0002-AB' })).toHaveFocus();
    expect(lineOf(0)?.[4]).toMatchObject({ point: 'messages', verdict: 'yes' });
    expect(screen.getByText('Bewaard.')).toBeInTheDocument();
  });

  it('asks for cause, action, owner and date only where a point was not met', async () => {
    const { user, lineOf } = await openScorecard();
    expect(screen.queryByRole('textbox', { name: 'Oorzaak' })).not.toBeInTheDocument();
    await user.click(point('Op tijd doorgegeven').getByRole('radio', { name: 'nee' }));
    expect(screen.getByRole('radiogroup', { name: 'Op tijd doorgegeven' })).not.toHaveAccessibleDescription(
      'uit het register',
    );
    await enter(user, screen.getByRole('textbox', { name: 'Opmerking' }), 'Pas na het weekend');
    await enter(user, screen.getByRole('textbox', { name: 'Oorzaak' }), 'Vrijdagmiddag');
    await enter(user, screen.getByRole('textbox', { name: 'Actie' }), 'Achterwacht afspreken');
    await enter(user, screen.getByRole('combobox', { name: 'Wie doet het?' }), 'Karin');
    await enter(user, screen.getByRole('textbox', { name: 'Voor welke datum?' }), '32-7-2026');
    await user.click(screen.getByRole('button', { name: 'Bewaar en volgende' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vul een datum in');
    await user.clear(screen.getByRole('textbox', { name: 'Voor welke datum?' }));
    await enter(user, screen.getByRole('textbox', { name: 'Voor welke datum?' }), '1 aug');
    await user.click(screen.getByRole('button', { name: 'Bewaar en volgende' }));
    await screen.findByRole('heading', { name: /Klacht 2 van 2/ });
    expect(lineOf(0)?.[1]).toMatchObject({
      verdict: 'no',
      remark: 'Pas na het weekend',
      cause: 'Vrijdagmiddag',
      action: 'Achterwacht afspreken',
      owner: 'Karin',
      dueOn: '2026-08-01',
      doneOn: null,
    });
  });

  it('keeps what a colleague filled in meanwhile, and what one typed oneself', async () => {
    const { user, lineOf } = await openScorecard();
    await user.click(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'nee' }));
    Object.assign(lineOf(0)?.[4] ?? {}, { verdict: 'yes' });
    const save = screen.getByRole('button', { name: 'Bewaar en volgende' });
    await user.click(save);
    expect(await screen.findByText(/Een collega heeft bij deze klacht/)).toBeVisible();
    expect(lineOf(0)?.[4]?.verdict).toBe('yes');
    expect(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'nee' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Laat staan wat er staat' }));
    expect(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'ja' })).toBeChecked();
    await user.click(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'nee' }));
    await user.click(save);
    await screen.findByRole('heading', { name: /Klacht 2 van 2/ });
    expect(lineOf(0)?.[4]?.verdict).toBe('no');
  });

  it('saves on the way back to the list, and stays when that fails', async () => {
    const { user, samples, lineOf } = await openScorecard();
    await user.click(screen.getByRole('button', { name: 'Opmerking toevoegen: Ernstig: hoofd en brief' }));
    await enter(user, screen.getByRole('textbox', { name: 'Opmerking' }), 'Netjes');
    samples.failNext('judge', { code: 'offline' });
    await user.click(screen.getByRole('button', { name: 'Alle steekproeven' }));
    expect(await screen.findByText(/Er is geen verbinding/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Opmerking' })).toHaveDisplayValue('Netjes');
    await user.click(screen.getByRole('button', { name: 'Alle steekproeven' }));
    expect(await screen.findByRole('heading', { name: 'Nieuwe steekproef' })).toBeVisible();
    expect(lineOf(0)?.[5]?.remark).toBe('Netjes');
  });

  it('says so when everything is judged', async () => {
    const { user } = await openScorecard();
    await user.click(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'ja' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar en volgende' }));
    await screen.findByRole('heading', { name: /Klacht 2 van 2/ });
    await user.click(point('Vijf gesprekspunten gezegd').getByRole('radio', { name: 'n.v.t.' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(
      await screen.findByText('Bewaard. Elke klacht van deze steekproef is beoordeeld.'),
    ).toBeInTheDocument();
  });
});
