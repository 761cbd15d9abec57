import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalExcel, type LocalExcel } from '../inProcess';
import { inExcel } from '../objects/inExcel';
import { assumptions } from './assumptions';
import { OURS, type Check } from './Check';
import { checks, pageChecks } from './checks/all';
import { describeOutcome } from './describe';
import type { Result } from './Outcome';
import { notAlone } from './notAlone';
import { readResults } from './readResults';
import { runChecks } from './runChecks';
import { allSwitches, askedSwitches, switchOf, turnOff, turnOn } from './switches';

const checkOf = (wanted: string): Check => {
  const check = [...checks, ...pageChecks].find(({ id }) => id === wanted);
  if (!check) throw new Error(`There is no check ${wanted}`);
  return check;
};

const run = async (wanted: readonly Check[]): Promise<string[]> => {
  const verdicts: string[] = [];
  await runChecks(wanted, (check, outcome) => {
    verdicts.push(outcome.verdict === 'passed' ? check.id : describeOutcome(check, outcome));
  });
  return verdicts;
};

const failing = (...ids: string[]): Result => ({
  platform: 'PC',
  version: '16.0.1',
  day: '2026-11-29',
  outcomes: ids.map((id) => ({ id, verdict: 'failed', seen: null })),
});

describe('The checks of what is assumed about Excel', () => {
  let excel: LocalExcel;
  beforeEach(() => {
    excel = startLocalExcel({ results: [] });
  });

  test('all pass in the local Excel, which is then as it was', async () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await run(checks)).toEqual(ids);
    const { workbook } = excel;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect([workbook.names, workbook.tables, workbook.pivots, [...workbook.settings]]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(workbook.calculation.usedRange(workbook.activeSheet)).toBeNull();
  });

  const inNode = Object.entries(switchOf).filter(([id]) => checks.includes(checkOf(id)));
  test.each(inNode)('%s fails in a local Excel with the switch %s', async (id, name) => {
    turnOn(excel.workbook, name);
    expect(await run([checkOf(id)])).toEqual([expect.stringContaining(`FAILED  ${id}`)]);
  });

  test.each<[string, (excel: LocalExcel) => unknown]>([
    ['workbook.dates', ({ workbook }) => (workbook.calculation.is1904 = true)],
    ['workbook.editable', ({ workbook }) => (workbook.access = 'copy')],
  ])('%s fails in a workbook that is in another state', async (id, change) => {
    await change(excel);
    expect(await run([checkOf(id)])).toEqual([expect.stringContaining(`FAILED  ${id}`)]);
  });

  test('what a broken-off run left is cleared, and nothing else', async () => {
    await inExcel(({ workbook }) => {
      workbook.worksheets.add(`${OURS}sheet`);
      workbook.names.add(`${OURS}name`, '=5');
      workbook.settings.add(`${OURS}setting`, 'left');
      workbook.worksheets.add('Mine');
      workbook.names.add('mine', '=6');
    });
    await run([]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Mine']);
    expect(excel.workbook.names.map(({ name }) => name)).toEqual(['mine']);
    expect(excel.workbook.settings.size).toBe(0);
  });

  test('a member that an Excel doesn’t have is not supported, and no failure', async () => {
    excel = startLocalExcel({ results: [], sets: { ExcelApi: '1.8' } });
    expect(await run([checkOf('pageLayout.paper')])).toEqual([
      expect.stringContaining('not supported  pageLayout.paper'),
    ]);
  });
});

test('a member that an office.js doesn’t have yet is not supported either', async () => {
  startLocalExcel({ results: [] });
  expect(await run([checkOf('colours.follow')])).toEqual([
    expect.stringContaining('not supported  colours.follow'),
  ]);
});

describe('Results from real Excel', () => {
  test('turn the switches on in the local Excel for what failed somewhere', () => {
    const results = [failing('values.doubles', 'colours.follow'), failing('growth.row', 'names.hidden')];
    const { workbook } = startLocalExcel({ results });
    expect(workbook).toMatchObject({
      givesFifteenDigits: true,
      rulesFollow: false,
      includesNewRows: false,
      swallowsApostrophe: false,
      appliesFitToPages: true,
    });
  });

  test.each([
    ['all', allSwitches],
    ['noGrowth,manual', ['noGrowth', 'manual']],
    ['', []],
  ])('EXCEL_SWITCHES asks for them as well: %j', (asked, switches) => {
    expect(askedSwitches(asked)).toEqual(switches);
  });

  test('EXCEL_SWITCHES names nothing that there isn’t', () => {
    expect(() => askedSwitches('manual,growth')).toThrow(/and not growth$/);
  });

  test('are taken back where a test is about Excel as it comes', () => {
    const { workbook } = startLocalExcel({ results: [] });
    const kind = () => [{ ...workbook }, workbook.calculation.recalculation.mode];
    const before = kind();
    turnOn(workbook, ...allSwitches);
    expect(kind()).not.toEqual(before);
    turnOff(workbook, ...allSwitches);
    expect(kind()).toEqual(before);
  });

  test('that were sent know only checks that there are', () => {
    for (const { outcomes } of readResults()) for (const { id } of outcomes) checkOf(id);
  });

  test('are told beside each assumption', () => {
    expect(assumptions([checkOf('values.doubles')], [failing('values.doubles')])[0]).toContain(
      'failed on PC 16.0.1',
    );
  });

  test('are counted among the limits that the product admits', () => {
    const limits = readFileSync(join(process.cwd(), '.github/LIMITS.md'), 'utf8').replaceAll(/\s+/g, ' ');
    const lines = assumptions([...checks, ...pageChecks], readResults()).slice(0, -notAlone.length - 1);
    const witnessed = lines.filter((line) => !line.endsWith('not witnessed.')).length;
    expect(limits).toContain(`${witnessed} of the ${lines.length} that a check looks at`);
    expect(limits).toContain(`none of the ${notAlone.length} that take a person`);
  });

  test('stand in the README with every assumption (npm run conformance -- --list)', () => {
    const readme = readFileSync(join(process.cwd(), 'test/host/conformance/README.md'), 'utf8');
    expect(readme).toContain(assumptions([...checks, ...pageChecks], readResults()).join('\n'));
  });
});
