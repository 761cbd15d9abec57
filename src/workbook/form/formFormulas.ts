import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { literally } from '../sheet/literally';
import { quoted } from '../sheet/quoted';
import type { KnownNames } from '../names/knownNames';
import { complaintReferences } from '../columns/layout';

/** The cell of the number, and the one that holds its row in the table; 0 when there is none. */
const formCells = { number: '$B$2', position: '$E$1' } as const;

/** Characters on a line of a box, and points between its lines, at the size of the form's letter. */
const charactersPerLine = 84;
const pointsPerLine = 12.5;

/** The form's formulas. INDEX and MATCH, because Excel 2019 has no XLOOKUP; a blank cell shows blank, not 0. */
export function formFormulas(language: RegisterLanguage, names: KnownNames) {
  const { columns, form } = workbookTexts[language];
  const { number, position } = formCells;
  const { column } = complaintReferences(names, language);
  const cell = (key: ColumnKey) => `INDEX(${column(key)},${position})`;
  const whenKnown = (key: ColumnKey, shown: string) => `IF(${position}=0,"",IF(${cell(key)}="","",${shown}))`;
  const room = (height: number) => Math.floor(height / pointsPerLine) * charactersPerLine;

  return {
    position: `=IF(${number}="",0,IFERROR(MATCH(${literally(number)},${column('caseNumber')},0),0))`,
    hint: `=IF(${number}="",${quoted(form.enterNumber)},IF(${position}=0,${quoted(form.unknownNumber)},""))`,
    value: (key: ColumnKey) => `=${whenKnown(key, cell(key))}`,
    /** As much of a long text as its box holds. */
    boxed: (key: ColumnKey, height: number) => {
      const most = room(height);
      return `=${whenKnown(key, `IF(LEN(${cell(key)})>${most},LEFT(${cell(key)},${most - 2})&" …",${cell(key)})`)}`;
    },
    /** The name of a long text, with a remark when the box cuts it off. Each line feed may cost a whole line. */
    boxLabel: (key: ColumnKey, height: number) => {
      const text = cell(key);
      const lines = `(LEN(${text})-LEN(SUBSTITUTE(${text},CHAR(10),"")))`;
      const isCut = `LEN(${text})+${charactersPerLine}*${lines}>${room(height)}`;
      return `=${quoted(columns[key])}&IF(${position}=0,"",IF(${isCut},CHAR(10)&${quoted(form.cutOff)},""))`;
    },
  };
}
