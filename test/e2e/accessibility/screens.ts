import { goTo } from '../excel/goTo';
import { coverScreens, endedScreens } from './coverScreens';
import { hostScreens } from './hostScreens';
import { inspectionScreens } from './inspectionScreens';
import { accessScreens } from './accessScreens';
import { officeScreens } from './officeScreens';
import { retentionScreens } from './retentionScreens';
import { button, field, openTab, type Screen, type Tour } from './tourOf';

/** A list of an office's own with a date that is none and a word that nobody knows, typed from A1 on. */
async function typeList({ page }: Tour): Promise<void> {
  const rows = [
    ['Datum', 'Naam', 'Omschrijving', 'Status'],
    ['2-3-2026', 'J. Bos', 'Te lang gewacht', 'afgehandeld'],
    ['31-2-2026', 'K. Vos', 'Niet teruggebeld', 'op de plank'],
  ];
  await goTo(page, 'A1');
  for (const cells of rows) {
    for (const [at, cell] of cells.entries()) {
      await page.keyboard.type(cell);
      await page.keyboard.press(at === cells.length - 1 ? 'Enter' : 'Tab');
    }
  }
}

const answers = [
  ['phone', '0592 366911'],
  ['name', 'Anneke van der Meer'],
  ['address', 'Dorpsstraat 7'],
  ['postcode', '9401 AB'],
  ['town', 'Assen'],
  ['category', 'Wachttijd'],
  ['summary', 'Monteur niet gekomen'],
  ['account', 'Hij zou om 9 uur komen.'],
  ['employee', 'onbekend'],
  ['department', 'Buitendienst'],
  ['takenBy', 'Joris'],
  ['promise', 'Monteur komt dinsdag'],
  ['followUpBy', 'Karin'],
] as const;

/** Every screen of the product, in an order in which one leads to the next. A new screen is one more entry. */
export const screens: readonly Screen[] = [
  {
    name: 'the first run',
    async reach(tour) {
      await tour.page.getByRole('button', { name: tour.ribbon }).click();
      await button(tour, tour.further.firstRun.create).waitFor();
    },
  },
  {
    name: 'a workbook without a list to take over',
    async reach(tour) {
      await button(tour, tour.further.adopt.open).click();
      await tour.pane.getByText(tour.further.adopt.list.nothing).waitFor();
    },
  },
  {
    name: 'the list to take over',
    async reach(tour) {
      await typeList(tour);
      await button(tour, tour.further.adopt.list.lookAgain).click();
      await tour.pane.getByRole('table').waitFor();
    },
  },
  {
    name: 'an example, with a button that removes it',
    async reach(tour) {
      await button(tour, tour.further.adopt.leave).click();
      await button(tour, tour.further.example.open).click();
      await button(tour, tour.further.example.remove).waitFor();
      await openTab(tour, 'today');
      await tour.pane.getByRole('list', { name: tour.texts.today.strip }).waitFor();
    },
  },
  {
    name: 'what would be lost with an example',
    async reach(tour) {
      const name = new RegExp(String.raw`^${tour.words.sheets.complaints} \(`);
      await tour.page.getByRole('tab', { name }).click();
      await goTo(tour.page, 'B40');
      await tour.page.keyboard.type('Anneke van der Meer');
      await tour.page.keyboard.press('Enter');
      await button(tour, tour.further.example.remove).click();
      await button(tour, tour.further.example.keep).waitFor();
    },
  },
  {
    name: 'the name of the office after a register was made',
    async reach(tour) {
      await button(tour, tour.further.example.removeAll).click();
      await button(tour, tour.further.firstRun.create).click();
      await tour.pane.locator('[name="organisation"]').waitFor();
    },
  },
  {
    name: 'the departments of the office, without a name',
    async reach(tour) {
      await button(tour, tour.further.setUp.goOn).click();
      await tour.pane.locator('[name="headEmail"]').fill('ruth');
      await button(tour, tour.further.setUp.save).click();
      await tour.pane.locator('[name="department"]:focus').waitFor();
    },
  },
  {
    name: 'a pasted list of employees with a line to correct',
    async reach(tour) {
      await button(tour, tour.further.setUp.skip).click();
      await tour.pane
        .locator('[name="people"]')
        .fill('Jan Vos\tjan@example.nl\tWonen\nEls Bos\tels@example.nl\t');
      await button(tour, tour.further.setUp.save).click();
      await tour.pane.locator('[name="department"]:focus').waitFor();
    },
  },
  {
    name: 'an empty list of what waits, with the question who one is',
    async reach(tour) {
      await tour.pane.locator('[name="people"]').fill('');
      await button(tour, tour.further.setUp.leave).click();
      await tour.pane.getByText(tour.texts.today.empty).waitFor();
    },
  },
  {
    name: 'settings',
    async reach(tour) {
      await openTab(tour, 'settings');
      await tour.pane.getByRole('heading', { name: tour.further.settings.title }).waitFor();
    },
  },
  {
    name: 'no case',
    async reach(tour) {
      await openTab(tour, 'case');
      await tour.pane.getByText(tour.texts.caseFile.none).waitFor();
    },
  },
  {
    name: 'an empty form',
    async reach(tour) {
      await openTab(tour, 'new');
      await field(tour, 'phone').waitFor();
    },
  },
  {
    name: 'what the form is for, and its fields',
    async reach(tour) {
      await button(tour, tour.further.help.open).click();
      for (const folded of await tour.pane.locator('summary:visible').all()) await folded.click();
      await tour.pane.getByText(tour.further.help.fields.followUpBy).waitFor();
    },
  },
  {
    name: 'a form with room for a mail',
    async reach(tour) {
      await button(tour, tour.further.help.open).click();
      await button(tour, tour.texts.intake.paste).click();
      await tour.pane.locator('[name="pasted"]').waitFor();
    },
  },
  {
    name: 'a form that a mail filled in, but for what was typed',
    async reach(tour) {
      await field(tour, 'name').fill('Bos');
      await tour.pane
        .locator('[name="pasted"]')
        .fill('Het hek is stuk.\n\nMet vriendelijke groet,\nAnna de Wit\n0592-366911');
      await button(tour, tour.further.mail.fillIn).click();
      await button(tour, tour.further.mail.undo).waitFor();
    },
  },
  {
    name: 'a form with errors',
    async reach(tour) {
      await button(tour, tour.further.mail.undo).click();
      await button(tour, tour.further.mail.close).click();
      await field(tour, 'name').fill('');
      await button(tour, tour.texts.intake.register).click();
      await tour.pane.locator('[name="phone"]:focus').waitFor();
    },
  },
  {
    name: 'a form with suggestions',
    async reach(tour) {
      await field(tour, 'category').click();
      await tour.pane.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'a form with warnings',
    async reach(tour) {
      await field(tour, 'phone').fill('0592 36691');
      await field(tour, 'postcode').fill('9401');
      await field(tour, 'town').focus();
      await tour.pane
        .getByText(tour.texts.relation.warning({ field: 'postcode', code: 'oddPostcode' }))
        .waitFor();
    },
  },
  {
    name: 'a registered complaint',
    async reach(tour) {
      for (const [name, text] of answers) await field(tour, name).fill(text);
      await tour.pane.getByRole('radio', { name: tour.words.severity.serious }).check();
      await button(tour, tour.texts.intake.register).click();
      await tour.pane.getByRole('heading', { name: tour.texts.intake.registered }).waitFor();
    },
  },
  {
    name: 'a known relation',
    async reach(tour) {
      await button(tour, tour.texts.intake.next).click();
      await field(tour, 'name').fill('A. van der Meer');
      await field(tour, 'phone').fill('+31 592 366911');
      await button(tour, /Dorpsstraat 7/)
        .first()
        .click();
      await tour.pane.getByRole('region', { name: tour.texts.relation.title.phone(1, 1) }).waitFor();
    },
  },
  {
    name: 'a list of what waits',
    async reach(tour) {
      await openTab(tour, 'today');
      await button(tour, /Anneke/).waitFor();
    },
  },
  {
    name: 'a complaint that nobody finds',
    async reach({ pane, texts, further }) {
      await pane.getByRole('searchbox', { name: texts.pane.search }).fill('niemand');
      await pane.getByText(further.search.noneHint).waitFor();
    },
  },
  {
    name: 'complaints that were looked for, also in what customers told',
    async reach(tour) {
      const { pane, texts, further } = tour;
      await pane.getByRole('searchbox', { name: texts.pane.search }).fill('anneke');
      await pane.getByRole('heading', { name: further.search.found(1, 1) }).waitFor();
      await button(tour, further.search.inAccounts).click();
      await pane.getByRole('heading', { name: further.search.noAccounts }).waitFor();
    },
  },
  {
    name: 'a case to hand over',
    async reach(tour) {
      await button(tour, /Anneke/).click();
      await tour.pane.getByRole('heading', { name: 'Anneke van der Meer' }).waitFor();
    },
  },
  {
    name: 'a check by who did the work, which asks for a reason',
    async reach(tour) {
      await field(tour, 'checkedBy').fill('Karin');
      await button(tour, tour.texts.caseFile.recordCheck).click();
      await tour.pane.locator('[name="reason"]').waitFor();
    },
  },
  {
    name: 'a case to call back',
    async reach(tour) {
      await field(tour, 'checkedBy').fill('Joris');
      await button(tour, tour.texts.caseFile.recordCheck).click();
      await button(tour, tour.texts.caseFile.callBack).waitFor();
    },
  },
  {
    name: 'a callback for a calendar',
    async reach(tour) {
      await button(tour, tour.texts.caseFile.toCalendar).click();
      await tour.pane.getByRole('link', { name: tour.further.calendar.outlook }).waitFor();
    },
  },
  {
    name: 'a case that is called back soon',
    async reach(tour) {
      await button(tour, tour.texts.caseFile.toCalendar).click();
      await button(tour, tour.texts.caseFile.callBack).waitFor();
    },
  },
  {
    name: 'the call',
    async reach(tour) {
      const opening = tour.page.waitForEvent('popup');
      await button(tour, tour.texts.caseFile.callBack).click();
      // office.js asks this by itself in Excel on the web, in the language of Excel.
      await button(tour, /^(Toestaan|Allow)$/).click();
      tour.dialog = await opening;
      await tour.dialog.getByRole('textbox', { name: tour.words.columns.answer }).waitFor();
      return tour.dialog;
    },
  },
  {
    name: 'the call with what is still missing',
    async reach({ dialog, texts }) {
      await dialog?.getByRole('radio', { name: texts.callback.outcomes.no, exact: true }).check();
      await dialog?.getByRole('button', { name: texts.callback.save, exact: true }).click();
      await dialog?.getByText(texts.callback.need.remedy ?? '').waitFor();
      return dialog;
    },
  },
  {
    name: 'a case whose call was broken off',
    async reach({ dialog, texts, pane }) {
      await dialog?.getByRole('button', { name: texts.callback.later }).click();
      await pane.getByText(texts.caseFile.notesKept).waitFor();
    },
  },
  {
    name: 'a case with its rounds and log unfolded',
    async reach({ pane, texts }) {
      await pane.getByText(texts.facts.history, { exact: true }).click();
      await pane.getByRole('heading', { name: texts.facts.log }).waitFor();
    },
  },
  {
    name: 'other ways in which a case ends',
    async reach({ pane, texts }) {
      await pane.getByText(texts.steps.endTitle, { exact: true }).click();
      await pane.getByLabel(texts.steps.ending).selectOption('withdrawn');
      await pane.locator('[name="reason"]').waitFor();
    },
  },
  ...endedScreens,
  ...coverScreens,
  {
    name: 'the report',
    async reach(tour) {
      await openTab(tour, 'report');
      await button(tour, tour.further.report.build).waitFor();
    },
  },
  {
    name: 'a report that was built',
    async reach(tour) {
      await button(tour, tour.further.report.build).click();
      await tour.pane.getByText(/Kwartaal 2026-K2|Quarter 2026-Q2/).waitFor();
    },
  },
  {
    name: 'no calamities',
    async reach(tour) {
      await tour.pane.getByText(tour.further.report.parts.calamity, { exact: true }).click();
      await tour.pane.getByText(tour.further.calamity.none).waitFor();
    },
  },
  {
    name: 'a new calamity with errors',
    async reach(tour) {
      const { calamity } = tour.further;
      await button(tour, calamity.add).click();
      await button(tour, calamity.form.register).click();
      await tour.pane.locator('[name="title"]:focus').waitFor();
    },
  },
  {
    name: 'a calamity that was registered',
    async reach(tour) {
      const { calamity } = tour.further;
      await tour.pane.locator('[name="title"]').fill('Dubbele incasso');
      await tour.pane.locator('[name="since"]').fill('1-9-2026');
      await tour.pane.locator('[name="what"]').fill('Twee keer uitgevoerd');
      await tour.pane.locator('[name="responsible"]').fill('Karin');
      await button(tour, calamity.form.register).click();
      await tour.pane.getByText(calamity.registered('C-2026-01')).waitFor();
    },
  },
  {
    name: 'a fact of a calamity that is changed',
    async reach(tour) {
      await button(tour, tour.texts.facts.edit(tour.further.calamity.fields.cause)).click();
      await tour.pane.locator('[name="cause"]:focus').waitFor();
    },
  },
  {
    name: 'linking while no complaint is selected',
    async reach(tour) {
      await button(tour, tour.further.calamity.link.link).click();
      await tour.pane.getByText(tour.further.calamity.link.nothing).waitFor();
    },
  },
  {
    name: 'the affected relations of a calamity, of which there are none yet',
    async reach(tour) {
      await button(tour, tour.further.calamity.affected.open).click();
      await button(tour, tour.further.letters.addList).waitFor();
    },
  },
  {
    name: 'which list holds the affected relations',
    async reach(tour) {
      await button(tour, tour.further.letters.addList).click();
      await button(tour, tour.further.mapping.list.take).waitFor();
    },
  },
  {
    name: 'what the columns of a list of relations mean',
    async reach(tour) {
      const { pane, words } = tour;
      await button(tour, tour.further.mapping.list.take).click();
      await pane.getByRole('combobox', { name: 'Omschrijving' }).selectOption(words.columns.address);
      await pane.getByRole('combobox', { name: 'Status' }).selectOption(words.columns.town);
    },
  },
  {
    name: 'what a list of relations adds',
    async reach(tour) {
      await button(tour, tour.further.letters.columns.check).click();
      await button(tour, tour.further.letters.plan.add(2)).waitFor();
    },
  },
  {
    name: 'affected relations below the threshold',
    async reach(tour) {
      await button(tour, tour.further.letters.plan.add(2)).click();
      await button(tour, tour.further.letters.toLetterAnyway).waitFor();
    },
  },
  {
    name: 'the letter with what is still blank',
    async reach(tour) {
      await button(tour, tour.further.letters.toLetterAnyway).click();
      await button(tour, tour.further.letters.letter.make(2)).waitFor();
    },
  },
  {
    name: 'letters that were made',
    async reach(tour) {
      const { letter, sent } = tour.further.letters;
      await button(tour, letter.make(2)).click();
      await tour.pane.getByText(letter.unsigned).waitFor();
      await button(tour, letter.make(2)).click();
      await tour.pane.getByText(/C-2026-01 \(1\)/).waitFor();
      await button(tour, sent.mark).click();
      await tour.pane.getByText(sent.marked(2)).waitFor();
    },
  },
  {
    name: 'a list of calamities',
    async reach(tour) {
      await button(tour, tour.further.calamity.backToOne).click();
      await button(tour, tour.further.calamity.back).click();
      await button(tour, /C-2026-01/).waitFor();
    },
  },
  {
    name: 'a sample with errors',
    async reach(tour) {
      const { sample } = tour.further;
      await tour.pane.getByText(tour.further.report.parts.sample, { exact: true }).click();
      await tour.pane.locator('[name="sampleSize"]').fill('veel');
      await tour.pane.getByText(sample.empty).waitFor();
      await button(tour, sample.draw).click();
      await tour.pane.locator('[name="sampleSize"]:focus').waitFor();
    },
  },
  {
    name: 'a sample that was drawn',
    async reach(tour) {
      const { sample } = tour.further;
      await tour.pane.locator('[name="sampleSize"]').fill('5');
      await tour.pane.locator('[name="samplePeriod"]').selectOption('0');
      await tour.pane.locator('[name="population"]').selectOption('all');
      await tour.pane.getByText(sample.dates.receivedOn, { exact: true }).click();
      await button(tour, sample.draw).click();
      await button(tour, `${sample.judge} S-2026-01`).waitFor();
    },
  },
  {
    name: 'a case of a sample, with what was not met',
    async reach(tour) {
      const { sample } = tour.further;
      await button(tour, `${sample.judge} S-2026-01`).click();
      await tour.pane
        .getByRole('radiogroup', { name: sample.points.messages })
        .getByText(sample.verdict.no, { exact: true })
        .click();
      await tour.pane.locator('[name="cause-messages"]').waitFor();
    },
  },
  ...inspectionScreens,
  ...retentionScreens,
  ...accessScreens,
  {
    name: 'what the columns of a list mean',
    async reach(tour) {
      await button(tour, tour.further.access.leave).click();
      await button(tour, tour.further.adopt.open).click();
      await button(tour, tour.further.mapping.list.take).click();
      await button(tour, tour.further.adopt.next.columns).waitFor();
    },
  },
  {
    name: 'the dry run of a list, with what it asks and everything unfolded',
    async reach(tour) {
      const { adopt } = tour.further;
      await button(tour, adopt.next.columns).click();
      await tour.pane.getByRole('heading', { name: adopt.trial.questions(2) }).waitFor();
      for (const folded of await tour.pane.locator('summary:visible').all()) await folded.click();
      await tour.pane.getByRole('textbox', { name: adopt.trial.fixLabel(3, 'Datum') }).waitFor();
    },
  },
  {
    name: 'taking a list over',
    async reach(tour) {
      await button(tour, tour.further.adopt.next.trial).click();
      await button(tour, tour.further.adopt.next.take(2)).waitFor();
    },
  },
  {
    name: 'a list that was taken over',
    async reach(tour) {
      await button(tour, tour.further.adopt.next.take(2)).click();
      await button(tour, tour.further.adopt.done.openReport).waitFor();
    },
  },
  ...officeScreens,
  ...hostScreens,
  {
    name: 'a register that could not be opened',
    async reach(tour) {
      const { page, texts } = tour;
      await page.getByRole('button', { name: /^(Storingen|Faults)$/ }).click();
      await page.getByRole('checkbox', { name: /^(Geen verbinding|No connection)$/ }).check();
      await page.getByRole('button', { name: /^(Terugbellen|Callbacks)/ }).click();
      await button(tour, texts.pane.retry).waitFor();
    },
  },
];
