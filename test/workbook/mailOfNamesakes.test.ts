import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

test('the sheet links to nobody where two employees go by the name, and to the one who is left', async () => {
  const { register } = await openedRegister();
  valueOf(await register.append(aRow('r1', '2026-0001-AB', { followUpBy: 'Jan Bos' })));
  const staff = (rows: string[][]) =>
    asColleague(({ tables }) => {
      const table = tables.getItem('tblMedewerkers');
      table.rows.add(undefined, rows);
    });
  const mail = async () => (await readRows()).map((row) => row.mailEmployee);
  expect(await mail()).toEqual(['']);
  await staff([['Jan Bos', 'jan@example.nl', 'Balie', 'ja']]);
  expect(await mail()).toEqual(['Mail Jan Bos']);
  await staff([['jan bos', 'j.bos@example.nl', 'Buitendienst', 'ja']]);
  expect(await mail()).toEqual(['']);
});
