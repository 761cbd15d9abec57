import { excelPerTest } from './excel/excelPerTest';
import { seeCell } from './excel/seeCell';
import { createRegister } from './pane/createRegister';
import { describedBy } from './pane/describedBy';

jest.setTimeout(240_000);

const open = excelPerTest();

const mail = `Kan iemand dit oppakken?

---------- Forwarded message ---------
Van: Anneke van der Meer <anneke@vandermeer.nl>
Date: di 22 sep 2026 om 08:14
Subject: Lift
To: <info@kantoor.nl>

=De lift is al een week stuk.

Met vriendelijke groet,
Anneke van der Meer
Dorpsstraat 7
9401 AB Assen
+31 6 1234 5678`;

test('a mail that is passed on is pasted by keyboard, undone, pasted again and registered', async () => {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  await createRegister(excel);
  await pane.getByRole('tab', { name: 'Nieuw' }).click();
  const form = pane.getByRole('tabpanel', { name: 'Nieuw' });
  const field = (name: string) => form.locator(`[name="${name}"]`);

  const paste = async () => {
    await pane.getByRole('button', { name: 'Plak mail of brief' }).focus();
    await page.keyboard.press('Enter');
    await form.locator('[name="pasted"]:focus').waitFor();
    await page.keyboard.insertText(mail);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: 'Uit de geplakte tekst' }).waitFor();
  };
  await paste();
  expect(await field('phone').inputValue()).toBe('+31 6 1234 5678');
  await pane.getByRole('button', { name: 'Sluit' }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText('Er is niets ingevuld.').waitFor();
  expect(await field('phone').inputValue()).toBe('');
  expect(await field('channel').inputValue()).toBe('telefoon');
  await pane.getByRole('button', { name: 'Plak mail of brief' }).click();
  await paste();

  expect(await describedBy(field('name'))).toContain('Uit de geplakte tekst.');
  const rest = {
    category: 'Wachttijd',
    summary: 'Lift stuk',
    employee: 'onbekend',
    department: 'Buitendienst',
  };
  const promised = { takenBy: 'Joris', promise: 'Monteur komt', followUpBy: 'Karin' };
  for (const [name, text] of Object.entries({ ...rest, ...promised })) await field(name).fill(text);
  await form.getByRole('radio', { name: /^normaal/ }).check();
  await pane.getByRole('button', { name: 'Registreer klacht' }).click();
  await pane.getByRole('heading', { name: 'Klacht geregistreerd' }).waitFor();

  const see = (header: string, text: string | RegExp) => seeCell(page, { header }, 2, text);
  await see('Naam', 'Anneke van der Meer');
  await see('Telefoon', '+31 6 1234 5678');
  await see('Postcode', '9401 AB');
  await see('E-mail', 'anneke@vandermeer.nl');
  await see('Kanaal', 'e-mail');
  await see('Wat de relatie vertelt', /^Lift\s+=De lift is al een week stuk\.\s+Met vriendelijke groet,$/);
});
