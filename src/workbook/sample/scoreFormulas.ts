import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { scorePoints } from '../../procedure/sample/scorePoints';
import type { Verdict } from '../../procedure/sample/scorePoints';
import { complaintReferences } from '../columns/layout';
import type { KnownNames } from '../names/knownNames';
import { literally } from '../sheet/literally';
import { quoted } from '../sheet/quoted';
import { referencesTo } from '../names/references';
import { scoreHeaders, scorecardTable } from './scoreColumns';

/** Formulas that count a scorecard as it stands: they follow what people fill in without the add-in. */
export function scoreFormulas(language: RegisterLanguage, code: string, names: KnownNames) {
  const { verdict: words, source, results } = workbookTexts[language].samples.scorecard;
  const { column, cell } = referencesTo(names, scorecardTable(code), scoreHeaders(language));
  const complaints = complaintReferences(names, language);
  const count = (...conditions: string[]) =>
    `SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(',')})`;
  const isIn = (key: 'rowId' | 'caseNumber') =>
    `ISNA(MATCH(${literally(cell(key))},${complaints.column(key)},0))`;

  return {
    /** Tells of each line where its verdict comes from, and of a complaint that somebody deleted. */
    source:
      `=IF(AND(${isIn('rowId')},${isIn('caseNumber')}),${quoted(source.gone)},` +
      `IF(AND(${cell('prefilled')}<>"",${cell('verdict')}=${cell('prefilled')}),${quoted(source.register)},""))`,
    /**
     * One line of the results.
     * @param where the column and the cell that it has to be equal to; `null` for all lines
     * @param row counted from 1
     */
    result: (where: { key: 'point' | 'department'; cell: string } | null, row: number) => {
      const ours = where === null ? [] : [`${column(where.key)}&""=${where.cell}&""`];
      const having = (verdict: Verdict | null) =>
        count(...ours, `${column('verdict')}=${verdict === null ? '""' : quoted(words[verdict])}`);
      return {
        rate: `=IF(E${row}+F${row}=0,"–",E${row}/(E${row}+F${row}))`,
        yes: `=${having('yes')}`,
        no: `=${having('no')}`,
        others:
          `=${having('notApplicable')}&${quoted(`${results.notApplicable}, `)}` +
          `&${having(null)}&${quoted(results.open)}`,
      };
    },
    /** How far the scorecard is, and what somebody deleted. */
    status: (cases: number) => {
      const missing = `${cases * scorePoints.length}-ROWS(${column('point')})`;
      const gone = count(`${column('source')}=${quoted(source.gone)}`);
      const told = (number: string, words: string) => `IF(${number}>0,${quoted(words)}&${number},"")`;
      return (
        `=${count(`${column('verdict')}<>""`)}&${quoted(results.judged[0])}&ROWS(${column('point')})` +
        `&${quoted(`${results.judged[1]} · ${results.openActions}`)}` +
        `&${count(`${column('action')}<>""`, `${column('doneOn')}=""`)}` +
        `&${told(missing, results.deleted)}&${told(gone, results.gone)}`
      );
    },
  };
}
