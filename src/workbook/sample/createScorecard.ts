import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { SampleCode } from '../../procedure/sample/sampleCode';
import type { NewSample } from '../../usecases/ports/samplePorts';
import { createTable } from '../sheet/createTable';
import { fillFormula } from '../sheet/fillFormula';
import { toWrite } from '../table/leadingApostrophe';
import { namesIn } from '../names/knownNames';
import { nameHeaders } from '../names/headerNames';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import type { Session } from '../table/session';
import { markScores } from './markScores';
import { paintResults, rowBelowResults } from './paintResults';
import { scoreRow } from './scoreCells';
import { scoreColumns, scoreHeaders, scoreKeys, scorecardTable } from './scoreColumns';
import { scoreFormulas } from './scoreFormulas';

/** Makes the scorecard of a sample: the results on top, and below them a line for each point of each case. */
export function createScorecard(
  session: Session,
  sheet: Excel.Worksheet,
  code: SampleCode,
  sample: NewSample,
  language: RegisterLanguage,
): void {
  scoreKeys.forEach((key, index) => {
    sheet.getCell(0, index).format.columnWidth = scoreColumns[key].width;
  });
  const headerRow = rowBelowResults(sample, language);
  const rows = sample.cases.flatMap((scored) =>
    scored.lines.map((line) => {
      const cells = scoreRow(language, scored, line);
      return scoreKeys.map((key) => toWrite(session, key === 'source' ? '' : cells[key]));
    }),
  );
  const table = createTable(sheet, {
    name: scorecardTable(code),
    headers: [...scoreHeaders(language).values()],
    rows,
    formats: scoreKeys.map((key) => scoreColumns[key].format),
    row: headerRow,
  });
  nameHeaders(table, scorecardTable(code), scoreHeaders(language));
  table.showBandedRows = false;
  const body = table.getDataBodyRange();
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  body.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  scoreKeys.forEach((key, index) => {
    const { wrap, hidden } = scoreColumns[key];
    if (wrap) body.getColumn(index).format.wrapText = true;
    if (hidden) body.getColumn(index).columnHidden = true;
  });
  fillFormula(
    body.getColumn(scoreKeys.indexOf('source')),
    scoreFormulas(language, code, namesIn(sheet.context)).source,
  );
  markScores(body, headerRow + 2, language);
  body.format.autofitRows();
  paintResults(session, sheet, code, sample, language);

  sheet.showGridlines = false;
  const shown = scoreKeys.filter((key) => !scoreColumns[key].hidden);
  printOnA4(sheet, { width: widthOf(shown.map((key) => scoreColumns[key].width)) });
  const { pageLayout } = sheet;
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  const { page } = workbookTexts[language].quarter;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = `${code}   ${page} &P / &N`;
}
