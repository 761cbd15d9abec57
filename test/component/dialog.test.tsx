import { act, render, screen } from '@testing-library/react';
import { DialogPage } from '../../src/dialog/DialogPage';
import { pageFrom } from '../../src/dialog/pageFrom';
import { texts as en } from '../../src/i18n/en';
import { texts as nl } from '../../src/i18n/nl';
import { lightTheme } from '../../src/ui/theme/lightTheme';
import type { Line } from '../../src/dialog/useCallLine';
import type { CallbackNotes } from '../../src/procedure/callback/callbackNotes';
import { noNotes } from '../../src/procedure/callback/callbackNotes';
import type { Complaint } from '../../src/procedure/complaint/complaint';
import { toDay } from '../../src/procedure/calendar/day';
import { talkingPoints } from '../../src/procedure/callback/talkingPoints';
import { buildScript } from '../../src/usecases/case/buildScript';
import { aPerson } from '../fakes/aPerson';
import { passTime } from '../fakes/passTime';
import { aComplaint } from '../fixtures/aComplaint';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

/** The pane at the other end, which writes down what it hears. */
function fakeLine() {
  const heard: [string, unknown?][] = [];
  let show: Parameters<Line['onScript']>[0] = () => {};
  const line: Line = {
    onScript: (listener) => {
      show = listener;
    },
    sendNotes: (notes) => heard.push(['notes', notes]),
    sendReport: (report) => heard.push(['report', report]),
    leave: () => heard.push(['leave']),
  };
  const send = (notes: CallbackNotes = noNotes, changes: Partial<Complaint> = {}) => {
    const script = buildScript(aComplaint(changes), anOpenedRegister(), toDay('2026-07-08'));
    act(() => show(script, notes));
  };
  return { line, send, heard };
}

function dialogPage(search: string, line: Line | null) {
  const page = pageFrom(search);
  const texts = page.language === 'nl' ? nl : en;
  return <DialogPage page={page} texts={texts} theme={lightTheme} line={line} />;
}

function openDialog(search = '?language=nl') {
  const pane = fakeLine();
  render(dialogPage(search, pane.line));
  return { user: aPerson(), ...pane };
}

const save = () => screen.getByRole('button', { name: 'Leg vast' });

describe('the window for the call', () => {
  it('waits for the case, then shows the number, the facts and the five messages', () => {
    const { send } = openDialog();
    expect(screen.getByRole('status', { name: 'De klacht wordt klaargezet…' })).toBeVisible();
    send();
    expect(screen.getByText('06 12345678')).toBeVisible();
    expect(screen.getByText('Ik heb drie keer gebeld en niemand belt terug.')).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(5);
    expect(
      screen.getByRole('checkbox', {
        name: /^De afspraak noemen.*de afdeling belt morgen over de aanvraag, en dat ik u op woensdag 8 juli zou bellen/,
      }),
    ).toBeInTheDocument();
  });

  it('says what to do when the case does not come, and shows a case that comes late all the same', async () => {
    const { send } = openDialog();
    const advice = /klik op Voer het gesprek hier\.$/;
    await passTime(4_000);
    expect(screen.queryByText(advice)).toBeNull();
    await passTime(2_000);
    expect(screen.getByRole('alert')).toHaveTextContent(advice);
    send();
    expect(screen.queryByText(advice)).toBeNull();
    expect(screen.getByText('06 12345678')).toBeVisible();
  });

  it('stays silent about a case that came in time', async () => {
    const { send } = openDialog();
    send();
    await passTime(60_000);
    expect(screen.getByText('06 12345678')).toBeVisible();
  });

  it('tells the pane everything as it is ticked and typed', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(screen.getByRole('checkbox', { name: /^Bedanken/ }));
    await user.type(screen.getByLabelText('Reactie relatie'), 'Ja');
    expect(heard.at(-1)).toMatchObject(['notes', { told: ['thank'], answer: 'Ja' }]);
  });

  it('offers back what was noted before', () => {
    const { send } = openDialog();
    send({
      ...noNotes,
      told: ['thank', 'regret'],
      outcome: 'no',
      answer: 'Nog niets gehoord',
      remedy: 'Bellen',
    });
    expect(screen.getByRole('checkbox', { name: /^Zeggen dat het u spijt/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Nee' })).toBeChecked();
    expect(screen.getByLabelText('Reactie relatie')).toHaveValue('Nog niets gehoord');
    expect(screen.getByLabelText(/^Welke oplossing wil de relatie/)).toHaveValue('Bellen');
  });

  const told = [...talkingPoints];

  it('asks for the outcome, and for a new promise when it is not to satisfaction', async () => {
    const { user, send, heard } = openDialog();
    send({ ...noNotes, told });
    await user.click(save());
    expect(screen.getByText('Kies hoe het gesprek afliep.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Ja' })).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: 'Deels' }));
    await user.click(save());
    const remedy = screen.getByLabelText(/^Welke oplossing wil de relatie/);
    expect(remedy).toHaveFocus();
    expect(remedy).toBeInvalid();
    expect(screen.getByText('Vul in wat u nu hebt toegezegd.')).toBeVisible();

    await user.type(remedy, 'Korting');
    await user.type(screen.getByLabelText(/^Nieuwe toegezegde actie/), 'Creditnota sturen');
    await user.click(save());
    expect(heard.at(-1)).toEqual([
      'report',
      {
        outcome: 'partly',
        answer: '',
        remedy: 'Korting',
        agreement: {
          remedy: 'Korting',
          promise: 'Creditnota sturen',
          followUpBy: 'Sanne Bakker',
          callbackOn: '2026-07-15',
        },
      },
    ]);
  });

  it('lets the new promise wait', async () => {
    const { user, send, heard } = openDialog();
    send({ ...noNotes, told, outcome: 'no' });
    await user.click(screen.getByRole('checkbox', { name: /^Nog niets nieuws afgesproken/ }));
    await user.click(save());
    expect(heard.at(-1)).toEqual(['report', { outcome: 'no', answer: '', remedy: '', agreement: null }]);
  });

  it('proposes the next moment when nobody answers, and takes no day that is past, nor a free one without a question', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(screen.getByRole('radio', { name: 'Niet bereikt' }));
    const againOn = screen.getByLabelText(/^Opnieuw bellen op/);
    expect(againOn).toHaveValue('09-07-2026');
    await user.clear(againOn);
    await user.type(againOn, 'zondag');
    await user.click(save());
    expect(againOn).toHaveFocus();
    expect(screen.getByText(/^Dit is geen werkdag/)).toBeVisible();
    expect(heard.at(-1)?.[0]).not.toBe('report');
    await user.clear(againOn);
    await user.type(againOn, '11-7-2026');
    await user.click(save());
    expect(screen.getByText(/^Dit is geen werkdag/)).toBeVisible();
    expect(heard.at(-1)?.[0]).not.toBe('report');
    await user.click(save());
    expect(heard.at(-1)).toEqual(['report', { outcome: 'notReached', answer: '', callbackOn: '2026-07-11' }]);
  });

  it('advises a letter at the third call that nobody answers', async () => {
    const { user, send } = openDialog();
    send(noNotes, { attempts: 2 });
    await user.click(screen.getByRole('radio', { name: 'Niet bereikt' }));
    expect(screen.getByText(/^Dit is poging 3. Advies: stuur een brief/)).toBeVisible();
  });

  it('asks what is concluded, without forcing it, and reports nothing that belongs to another outcome', async () => {
    const { user, send, heard } = openDialog();
    send({ ...noNotes, told, outcome: 'no', remedy: 'Korting' });
    await user.click(screen.getByRole('radio', { name: 'Ja' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Oordeel' }), 'gegrond');
    await user.click(save());
    expect(heard.at(-1)).toEqual([
      'report',
      { outcome: 'yes', answer: '', conclusion: { finding: 'upheld', cause: '', measure: '' } },
    ]);
  });

  it('asks once about messages that were not ticked', async () => {
    const { user, send, heard } = openDialog();
    send({ ...noNotes, told: ['thank', 'regret', 'agreed'], outcome: 'yes' });
    await user.click(save());
    expect(screen.getByText(/^Nog niet aangevinkt: Vragen of het goed is\. Klik nog eens/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^Vragen of het goed is/ })).toHaveFocus();
    await user.click(save());
    expect(heard.at(-1)?.[0]).toBe('report');
  });

  it('can be left without an outcome', async () => {
    const { user, send, heard } = openDialog();
    send();
    await user.click(screen.getByRole('button', { name: 'Sluit zonder vast te leggen' }));
    expect(heard).toEqual([['leave']]);
  });

  it('speaks the language of Excel around the words of the register', () => {
    const { send } = openDialog('?language=en');
    send();
    expect(screen.getByRole('heading', { name: 'What you say' })).toBeVisible();
    expect(screen.getByLabelText('Reactie relatie')).toBeVisible();
  });
});

it.each([
  ['nl', 'klik in het lint op Klachtenregister.'],
  ['en', 'click Complaints register on the ribbon.'],
])(
  'says in its language (%s) how the pane is opened where Excel does not, and nothing else that an address brings',
  (language, sentence) => {
    openDialog(`?language=${language}&opensPane=Bel 0900-1234`);
    expect(
      screen.getByText(/Klachtenregister|Complaints register/, { selector: '[role] *' }),
    ).toHaveTextContent(sentence);
    expect(document.body).not.toHaveTextContent('0900');
  },
);

it('says where it belongs when it is opened outside Excel', () => {
  render(dialogPage('', null));
  expect(screen.getByText(/wordt vanuit Excel geopend/)).toBeVisible();
});
