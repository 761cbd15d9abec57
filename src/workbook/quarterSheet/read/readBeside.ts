import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import { formatDay } from '../../../procedure/calendar/day';
import { periodsOf } from '../../../procedure/calendar/reported';
import type { Reported } from '../../../procedure/calendar/reported';
import type { CountedCalamity } from '../../../procedure/quarterReport/calamityFigures';
import { isOfPeriod } from '../../../procedure/quarterReport/sampleFigures';
import type { CountedSample } from '../../../procedure/quarterReport/sampleFigures';
import type { QuarterData } from '../../../usecases/ports/quarterPorts';
import { loadScorecard } from '../../sample/readScorecard';
import { sampleLinesOf, type Line } from '../../sample/sampleLines';
import { scorecardTable } from '../../sample/scoreColumns';
import { readKeys } from '../../table/schema';
import { dayOf } from '../../sheet/serial';
import { sideTables } from '../../side/sideTables';
import { hasArrived, loadTableCells, type TableCells } from '../../table/tableCells';
import { loadOwnTables, requireNoneLost } from '../../names/ownTables';
import { tableNames } from '../../names/tableNames';

type Beside = Pick<QuarterData, 'calamities' | 'samples'>;

/**
 * Reads what the board is told besides the complaints: calamities and samples, in steps that travel with the reads of the
 * register. It loads the names of the tables, which tell what there is; what it gives loads those after the next sync, and
 * that what they hold after the one that follows: one trip more for the scorecards of the quarter's samples.
 */
export function readBeside(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  quarter: Reported,
): () => () => Promise<Beside> {
  const tables = loadOwnTables(context);
  return () => {
    const present = requireNoneLost(tables);
    const ask = (name: string) => (present.has(name) ? loadTableCells(context, name) : null);
    const askBoth = () => ({ calamities: ask(tableNames.calamities), samples: ask(sideTables.samples.name) });
    const asked = askBoth();
    return async () => {
      const isThere = [asked.calamities, asked.samples].every((cells) => cells === null || hasArrived(cells));
      const { calamities, samples } = isThere ? asked : askBoth();
      if (!isThere) await context.sync();
      const { period } = periodsOf(quarter);
      const lines = samples ? sampleLinesOf(samples, language) : [];
      const ours = lines.filter((line) => isOfPeriod(line, period));
      return {
        calamities: calamities ? calamitiesOf(calamities, language) : [],
        samples: await readScorecards(context, language, present, ours),
      };
    };
  };
}

async function readScorecards(
  context: Excel.RequestContext,
  language: RegisterLanguage,
  present: ReadonlySet<string>,
  lines: readonly Line[],
): Promise<CountedSample[]> {
  const cards = lines.map(({ code }) =>
    present.has(scorecardTable(code)) ? loadScorecard(context, code) : null,
  );
  if (cards.some((card) => card !== null)) await context.sync();
  return lines.map((line, index) => {
    const found = cards[index]?.(language) ?? null;
    return countedSample(line, found && found.flatMap((one) => one.line ?? []), language);
  });
}

function countedSample(
  { code, population, date, first, last, populationSize, drawn, seed }: Line,
  lines: CountedSample['lines'],
  language: RegisterLanguage,
): CountedSample {
  const day = (value: Line['first']) => (value === null ? '?' : formatDay(value));
  const { about } = workbookTexts[language].samples.scorecard;
  return {
    code,
    about: about(population, date, day(first), day(last)),
    last,
    populationSize,
    drawn,
    seed,
    lines,
  };
}

function calamitiesOf({ header, body }: TableCells, language: RegisterLanguage): CountedCalamity[] {
  const keys = readKeys(header, sideTables.calamities, language);
  return body.values
    .map((row) => calamityOf((key) => row[keys.indexOf(key)] ?? ''))
    .filter(({ code }) => code !== '');
}

function calamityOf(cell: (key: keyof CountedCalamity) => unknown): CountedCalamity {
  const number = (key: 'affected' | 'approached') => {
    const value = cell(key);
    return typeof value === 'number' ? value : null;
  };
  return {
    code: String(cell('code')).trim(),
    title: String(cell('title')).trim(),
    affected: number('affected'),
    approached: number('approached'),
    registeredOn: dayOf(cell('registeredOn')),
    firstLetterOn: dayOf(cell('firstLetterOn')),
  };
}
