import { exampleTexts } from '../../i18n/workbook/example/exampleTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { tellIncident } from '../../procedure/example/tellIncident';
import { tellExample } from '../../procedure/example/tellExample';
import type { ExampleRequest } from '../../usecases/ports/examplePorts';
import { adoptedRowId } from '../adoption/marks/adoptedRowId';
import { formulasByPosition, readRegisterColumns } from '../adoption/write/registerColumns';
import { writeBlock } from '../adoption/write/writeBlock';
import { putExample } from '../batch/exampleMarker';
import { calamityCells } from '../calamity/calamityCells';
import { calamityLogLine } from '../calamity/calamityLogLine';
import { linkedFormula } from '../calamity/linkedFormula';
import { caseLines } from '../case/caseLines';
import { dressRows } from '../columns/dressRows';
import { formatsOf, rowOf } from '../columns/rowOf';
import { complaintsTable } from '../complaints/complaintsTable';
import { namesIn, tableOf } from '../names/knownNames';
import { settingNames } from '../names/settingNames';
import { tableNames } from '../names/tableNames';
import { Refusal } from '../host/refusal';
import { settleLines } from '../record/settleLines';
import { exampleColour, exampleSheet } from '../tabs/exampleTab';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import type { Session } from '../table/session';
import { writeTableLines } from '../table/tableLine';
import { keepKnownRows } from './knownRows';
import { loadOwnSheets } from './ownSheets';

/**
 * Fills a register that was just made: lists, complaints, finished rounds and log. Last of all its
 * sheets are marked and it is said to be whole, in one request.
 */
export async function fillExample(
  context: Excel.RequestContext,
  session: Session,
  { language, today, holidays, run }: ExampleRequest,
): Promise<void> {
  const texts = exampleTexts[language];
  const cases = tellExample({
    texts,
    today,
    holidays: holidays.map(({ day }) => day),
    rowIdOf: (row) => adoptedRowId(run, row),
  });
  const columns = await readRegisterColumns(context, cases.length);
  const edges = {
    rounds: loadEdge(context, sideTables.rounds),
    log: loadEdge(context, sideTables.log),
    calamities: loadEdge(context, sideTables.calamities),
  };
  const own = loadOwnSheets(context);
  await context.sync();

  const { names } = context.workbook;
  names.getItem(settingNames.organisation).getRange().values = [[texts.organisation]];
  const { active } = workbookTexts[language].lists;
  fillList(
    context,
    tableNames.departments,
    texts.departments.map(({ name, head, headEmail }) => [name, head, headEmail, active]),
  );
  fillList(
    context,
    tableNames.employees,
    texts.employees.map(({ name, email, department }) => [name, email, department, active]),
  );

  const { layout } = columns;
  const { place } = writeBlock(complaintsTable(context), session, columns, {
    cells: cases.map(({ complaint }) => rowOf(layout, complaint)),
    formats: formatsOf(layout),
    formulas: formulasByPosition(layout, namesIn(context)),
  });
  dressRows(place, layout);

  const { incident, at } = tellIncident(
    { texts, today, holidays: holidays.map(({ day }) => day) },
    adoptedRowId(run, cases.length + 1),
  );
  const steps = [
    ...cases.flatMap((told) =>
      told.steps.map(({ before, changes, log, round }) => ({
        at: log.at,
        lines: caseLines(language, before, changes, { log, ...(round && { round }) }),
      })),
    ),
    {
      at,
      lines: [
        {
          table: 'log' as const,
          cells: calamityLogLine(language, incident, { event: 'registered', at, by: incident.registeredBy })
            .cells,
        },
      ],
    },
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const lines = steps.flatMap((step) => step.lines);
  const linesOf = {
    rounds: lines.filter(({ table }) => table === 'rounds').map(({ cells }) => cells),
    log: lines.filter(({ table }) => table === 'log').map(({ cells }) => cells),
    calamities: [calamityCells(language, incident)],
  };
  const written = (['rounds', 'log', 'calamities'] as const).map((which) =>
    writeTableLines(
      context,
      session,
      {
        table: sideTables[which],
        lines: linesOf[which],
        ...(which === 'calamities' && { formulas: { linked: linkedFormula(language, namesIn(context)) } }),
      },
      edges[which](language),
    ),
  );
  await context.sync();
  if (!(await settleLines(context, written))) throw new Refusal({ code: 'notVerified' });

  const { sheets } = own();
  await keepKnownRows(context, sheets);
  for (const sheet of sheets) {
    sheet.name = exampleSheet(sheet.name, language);
    sheet.tabColor = exampleColour;
  }
  putExample(context, { run, language, stage: 'whole' });
  await context.sync();
}

/** The one blank row that a new list has, and those below it. */
function fillList(
  context: Excel.RequestContext,
  name: string,
  [first = [], ...others]: readonly (readonly string[])[],
): void {
  const body = tableOf(context, name).getDataBodyRange();
  body.getRow(0).values = [[...first]];
  if (others.length > 0) body.getRowsBelow(others.length).values = others.map((row) => [...row]);
}
