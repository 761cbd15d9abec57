import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { openWorkbook } from '../../host/files/openWorkbook';
import type { Workbook } from '../../host/model/Workbook';
import { wholeWorkbook } from '../../workbook/adoption/wholeWorkbook';
import { endPaneAt } from '../excel/endPaneAt';
import { excelPerTest } from '../excel/excelPerTest';
import type { OpenExcel } from '../excel/openExcel';
import { passTime } from '../excel/passTime';
import { pressRibbon } from '../excel/pressRibbon';
import { createRegister } from '../pane/createRegister';
import { fillForm } from '../pane/fillForm';
import { openCall } from '../pane/openCall';
import { nothingKept } from './nothingKept';
import { sheetTexts } from './sheetTexts';

jest.setTimeout(900_000);

const open = excelPerTest();

/** At which request of each action the pane goes; `KILLS=1-6` takes more. */
const [first = 2, last = 3] = (process.env.KILLS ?? '2-3').split('-').map(Number);
const moments = Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Deed {
  /** Everything up to the press. */
  prepare: () => Promise<void>;
  button: () => Locator;
  /** What the pane shows when it is done. */
  said: string | RegExp;
  isThere: () => Promise<boolean>;
}

type Do = (deed: Deed, nth: number) => Promise<void>;

const undisturbed =
  ({ pane }: OpenExcel): Do =>
  async ({ prepare, button, said, isThere }) => {
    await prepare();
    await button().click();
    await pane.getByText(said).first().waitFor();
    expect(await isThere()).toBe(true);
  };

/** Goes on after the pane went as a person would, who looks, and does again what isn't there. */
const killed = (excel: OpenExcel): Do => {
  const { page, pane } = excel;
  return async (deed, nth) => {
    await deed.prepare();
    await endPaneAt(page, nth);
    await deed.button().click();
    await page.locator('#pane-frame').waitFor({ state: 'detached' });
    await passTime(page, 20_000);
    await pressRibbon(page, 'Klachtenregister');
    await pane.getByRole('tab', { name: 'Vandaag', selected: true }).waitFor();
    await nothingKept(page);
    if (!(await deed.isThere())) await undisturbed(excel)(deed, nth);
    expect(await deed.isThere()).toBe(true);
  };
};

/** Registers complaints, calls the relations back and draws samples; gives the workbook as it is in the file then. */
async function work(how: (excel: OpenExcel) => Do): Promise<string> {
  const excel = await open('2026-09-22');
  const { page, pane } = excel;
  const act = how(excel);
  await createRegister(excel);

  for (const nth of moments) {
    const name = `Klager ${nth}`;
    await act(
      {
        prepare: async () => {
          const next = pane.getByRole('button', { name: 'Volgende klacht' });
          if (await next.isVisible()) await next.click();
          await fillForm(pane, name);
        },
        button: () => pane.getByRole('button', { name: 'Registreer klacht' }),
        said: 'Klacht geregistreerd',
        isThere: async () => (await sheetTexts(page, 'Klachten')).includes(name),
      },
      nth,
    );
  }
  for (const nth of moments) {
    const show = async () => {
      await pane.getByRole('tab', { name: 'Vandaag' }).click();
      await pane.getByText(`Klager ${nth}`).first().click();
    };
    await show();
    await pane.getByRole('combobox', { name: 'Gecontroleerd door' }).fill('Joris');
    await pane.getByRole('button', { name: 'Leg controle vast' }).click();
    await pane.getByRole('button', { name: 'Bel terug' }).waitFor();
    let dialog: Awaited<ReturnType<typeof openCall>>;
    await act(
      {
        prepare: async () => {
          await show();
          dialog = await openCall(excel);
          await dialog.getByRole('textbox', { name: 'Reactie relatie' }).fill(`Fijn ${nth}`);
          await dialog.getByRole('radio', { name: 'Ja' }).check();
        },
        button: () => dialog.getByRole('button', { name: 'Leg vast' }),
        said: /vastgelegd, de relatie is tevreden/,
        isThere: async () => (await sheetTexts(page, 'Klachten')).includes(`Fijn ${nth}`),
      },
      nth,
    );
  }
  for (const [index, nth] of moments.entries()) {
    const code = `S-2026-0${index + 1}`;
    await act(
      {
        prepare: async () => {
          await pane.getByRole('tab', { name: 'Rapport' }).click();
          await pane.getByText('Steekproef', { exact: true }).first().click();
          await pane.getByRole('combobox', { name: 'Periode' }).selectOption('3e kwartaal 2026 (loopt nog)');
          await pane.getByRole('combobox', { name: 'Kies uit' }).selectOption('Alle klachten');
          await pane.getByText('ontvangst', { exact: true }).first().click();
          await pane.getByRole('textbox', { name: 'Lotingswoord' }).fill(`kans ${nth}`);
          await pane
            .getByText(/^Er zijn /)
            .first()
            .waitFor();
        },
        button: () => pane.getByRole('button', { name: 'Maak steekproef' }),
        said: `Steekproef ${code} is gemaakt.`,
        isThere: async () => (await sheetTexts(page, 'Steekproeven')).includes(code),
      },
      nth,
    );
  }

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const { workbook } = await openWorkbook(await readFile(await (await downloading).path()));
  return withoutChance(workbook);
}

const anyNumber = /\b(2026-\d{4})-[A-Z2-9]{2}\b/g;

/** Row IDs and the two characters of a number are drawn, and the order of a sample follows from these; the log tells moments. */
function withoutChance(workbook: Workbook): string {
  const unordered = (_key: string, part: unknown): unknown => {
    const isScorecard = /^\{"name":"Steekproef S-/.test(JSON.stringify(part) ?? '');
    return isScorecard ? JSON.parse(JSON.stringify(part).replaceAll(anyNumber, '2026')) : part;
  };
  return (
    JSON.stringify(wholeWorkbook(workbook), unordered, 1)
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(anyNumber, '$1')
      .replaceAll(/\b(46\d{3})\.\d+/g, '$1')
      // The marks of personal values in the log are made with the IDs.
      .replaceAll(/\((leeg|\w\w) → (leeg|\w\w)\)/g, '(… → …)')
  );
}

test('registering, calling back and drawing end in the same workbook when the pane goes in the middle', async () => {
  expect(await work(killed)).toBe(await work(undisturbed));
});
