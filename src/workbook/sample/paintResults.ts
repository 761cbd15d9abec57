import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { namesIn } from '../names/knownNames';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { formatDay } from '../../procedure/calendar/day';
import type { SampleCode } from '../../procedure/sample/sampleCode';
import { scorePoints } from '../../procedure/sample/scorePoints';
import type { NewSample } from '../../usecases/ports/samplePorts';
import { green, grey } from '../sheet/houseColours';
import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { scoreFormulas } from './scoreFormulas';

/** Rows, counted from 0. */
const statusRow = 3;
const legendRow = 4;
const firstBlockRow = 6;

type Where = { key: 'point' | 'department'; label: string; isBlank?: true } | null;

interface ResultBlocks {
  perPoint: Where[];
  perDepartment: Where[];
}

function blocksOf({ cases }: NewSample, language: RegisterLanguage): ResultBlocks {
  const { results, points } = workbookTexts[language].samples.scorecard;
  const names = [...new Set(cases.map(({ department }) => department))].sort();
  return {
    perPoint: [...scorePoints.map((point) => ({ key: 'point' as const, label: points[point] })), null],
    perDepartment: names.map((name) =>
      name === ''
        ? { key: 'department', label: results.noDepartment, isBlank: true }
        : { key: 'department', label: name },
    ),
  };
}

/** The row below the results, where the table begins, counted from 0. */
export function rowBelowResults(sample: NewSample, language: RegisterLanguage): number {
  const { perPoint, perDepartment } = blocksOf(sample, language);
  const [headers, gaps] = [2, 2];
  return firstBlockRow + perPoint.length + perDepartment.length + headers + gaps;
}

/** Title, how it was drawn, how far it is, and the results per point and per department, once the table is there. */
export function paintResults(
  session: Session,
  sheet: Excel.Worksheet,
  code: SampleCode,
  sample: NewSample,
  language: RegisterLanguage,
): void {
  const { results } = workbookTexts[language].samples.scorecard;
  const { perPoint, perDepartment } = blocksOf(sample, language);
  paintHead(session, sheet, code, sample, language);
  const below = paintBlock(session, sheet, firstBlockRow, results.points, perPoint, { code, language });
  paintBlock(session, sheet, below + 1, results.departments, perDepartment, { code, language });
}

function paintHead(
  session: Session,
  sheet: Excel.Worksheet,
  code: SampleCode,
  { period, population, cases, populationSize, seed, by, on }: NewSample,
  language: RegisterLanguage,
): void {
  const { samples } = workbookTexts[language];
  const { scorecard } = samples;
  const [first, last] = [formatDay(period.first), formatDay(period.last)];
  const about = scorecard.about(samples.population(population), samples.date[period.date], first, last);
  const drawn = scorecard.drawn(cases.length, populationSize, seed, by, formatDay(on));
  const lines = sheet.getRange('A1:A3');
  lines.numberFormat = [['@'], ['@'], ['@']];
  lines.values = [scorecard.title(code), about, drawn].map((text) => [toWrite(session, text)]);
  const title = sheet.getRange('A1').format;
  title.font.size = 16;
  title.font.bold = true;
  title.font.color = green;
  sheet.getCell(statusRow, 0).formulas = [
    [scoreFormulas(language, code, namesIn(sheet.context)).status(cases.length)],
  ];
  sheet.getCell(statusRow, 0).format.font.bold = true;

  const legend = sheet.getRange(`A${legendRow + 1}:L${legendRow + 1}`);
  legend.merge();
  legend.getCell(0, 0).values = [[scorecard.legend]];
  legend.format.wrapText = true;
  legend.format.verticalAlignment = Excel.VerticalAlignment.top;
  legend.format.rowHeight = 30;
  legend.format.font.italic = true;
  legend.format.font.color = grey;
}

/** @returns the row below the block, counted from 0 */
function paintBlock(
  session: Session,
  sheet: Excel.Worksheet,
  top: number,
  heading: string,
  lines: readonly Where[],
  { code, language }: { code: SampleCode; language: RegisterLanguage },
): number {
  const { scorecard } = workbookTexts[language].samples;
  const { results, verdict } = scorecard;
  const header = sheet.getRange(`A${top + 1}:G${top + 1}`);
  header.values = [[heading, '', '', results.rate, verdict.yes, verdict.no, '']];
  header.format.fill.color = '#E3EFEA';
  header.format.font.bold = true;
  header.format.font.color = green;

  const first = top + 1;
  const formulas = scoreFormulas(language, code, namesIn(sheet.context));
  const body = sheet.getRange(`A${first + 1}:G${first + lines.length}`);
  body.numberFormat = lines.map(() => ['@', '@', '@', '0%', '0', '0', 'General']);
  body.formulas = lines.map((where, index) => {
    const row = first + index + 1;
    const cell = where?.isBlank ? '""' : `$A${row}`;
    const { rate, yes, no, others } = formulas.result(where && { key: where.key, cell }, row);
    return [toWrite(session, where?.label ?? results.total), '', '', rate, yes, no, others];
  });
  if (lines.at(-1) === null) body.getLastRow().format.font.bold = true;
  sheet.getRange(`D${top + 1}:F${first + lines.length}`).format.horizontalAlignment =
    Excel.HorizontalAlignment.right;
  body.getColumn(6).format.font.color = grey;
  body.getColumn(6).format.indentLevel = 1;
  return first + lines.length;
}
