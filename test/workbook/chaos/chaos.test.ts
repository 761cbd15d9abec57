import { isMendable } from '../../../src/procedure/inspection/cells/kinds';
import { buildQuarter } from '../../../src/usecases/quarter/buildQuarter';
import { createRegister } from '../../../src/usecases/register/createRegister';
import { openRegister } from '../../../src/usecases/register/openRegister';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { aDraft } from '../../fixtures/aDraft';
import { valueOf } from '../../fixtures/valueOf';
import { chaosRegister } from './chaosRegister';
import { lawsOfRegister } from './lawsOfRegister';
import { workIn } from './personAtWork';
import { asColleague } from '../sheetReading';
import { complaintsOf, readRegister } from './readRegister';

/** More on request: `CHAOS=1-100`. */
const [from = 1, to = from] = (process.env['CHAOS'] ?? '1-3').split('-').map(Number);
const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A person who works in every so many rows. */
const apart = 8;

/** Its PivotTables too. */
const wholeTab = { sheet: 'Kwartaal 2026-K2', complaints: expect.any(Number) };

const quarterOf = (ports: Awaited<ReturnType<typeof chaosRegister>>['ports']) =>
  buildQuarter({ ...ports, yieldToPane: async () => {} }, { year: 2026, quarter: 2 });

describe.each(seeds)(
  'a register to which everything happened at once, and 200 random edits (seed %i)',
  (seed) => {
    let chaos: Awaited<ReturnType<typeof chaosRegister>>;
    beforeAll(async () => {
      chaos = await chaosRegister(seed);
    }, 30_000);

    it('opens, and lists what waits', async () => {
      const { register } = chaos.ports;
      expect(await openRegister(register)).toMatchObject({ kind: 'opened' });
      expect(valueOf(await register.openCases(() => {})).lines.length).toBeGreaterThan(5);
    });

    // A copied sheet of complaints has the headers of rounds, too: counted as rounds it gave a quarter, and a wrong one.
    it('says that its rounds are no table any more, before a quarter is made of it', async () => {
      const fault = { code: 'tableConverted', name: 'Rondes' };
      expect(await quarterOf(chaos.ports)).toEqual({ kind: 'failed', fault });
    });

    it('is written in the row that was chosen, or nowhere', async () => {
      const rows = (await readRegister()).values.length;
      const wrong: string[] = [];
      for (let row = seed % apart; row < rows; row += apart) wrong.push(...(await workIn(chaos.ports, row)));
      expect(wrong).toEqual([]);
    });

    it('takes a new complaint in', async () => {
      const { ports } = chaos;
      const before = (await readRegister()).values;
      expect(await registerComplaint(ports, { lists: { holidays: [] } }, aDraft())).toMatchObject({
        kind: 'registered',
      });
      const after = (await readRegister()).values;
      expect(after).toHaveLength(before.length + 1);
    });

    it('makes a quarter of it once it was completed as that says', async () => {
      expect(await createRegister(chaos.ports, 'nl')).toEqual({ kind: 'created' });
      expect(await quarterOf(chaos.ports)).toEqual({ kind: 'built', built: wholeTab });
    });

    it('keeps the laws of the register once it was mended, and a second inspection has only questions', async () => {
      // A row in which this person stands is left alone: somebody may still be typing there.
      await asColleague((workbook) => complaintsOf(workbook).getHeaderRowRange().select());
      valueOf(await chaos.mend());
      const found = valueOf(await chaos.inspect())?.found ?? [];
      expect(found.filter(({ kind }) => isMendable(kind))).toEqual([]);
      const doubles = found.find(({ kind }) => kind === 'doubleNumbers')?.count ?? 0;
      expect(await lawsOfRegister(doubles, chaos.made)).toEqual([]);
    });

    it('makes a quarter of it then', async () => {
      expect(await quarterOf(chaos.ports)).toEqual({ kind: 'built', built: wholeTab });
    });
  },
);
