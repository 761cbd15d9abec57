import type { RadarColumn, RadarSetting } from '../../i18n/workbook/calamity/calamityShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { tableColumn } from '../columns/calculatedColumns';
import { settingNames } from '../sheet/settingNames';
import { structuredName } from '../sheet/structuredName';
import { radarSeeds } from './radarSeeds';

/** A setting that an office emptied, or that holds a text or nothing sensible, is what the register began with. */
const setting = (key: RadarSetting): string =>
  `IF(N(${settingNames[key]})>=1,${settingNames[key]},${radarSeeds[key]})`;

/** COUNTIFS takes `*`, `?` and `~` in a text for patterns, and a first `<`, `=` or `>` for a comparison. */
const exactly = (cell: string): string =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/**
 * The radar beside the list of categories, in English as Office.js wants it: `judgeCategory` says the same. COUNTIFS,
 * because it stays quick over long registers; a category name beyond its 255 characters leaves the cells blank.
 */
export function radarFormulas(language: Language): Record<RadarColumn, string> {
  const { calamities, columns, lists } = workbookTexts[language];
  const { headers, many, usually } = calamities.radar;
  const own = (header: string): string => `[@[${structuredName(header)}]]`;
  const category = own(lists.categories.headers[0]);
  const active = own(lists.categories.headers[2]);
  const received = tableColumn(columns.receivedOn);

  const days = `7*INT(${setting('radarWeeks')})`;
  const from = `(TODAY()+1-${days})`;
  const first = `MAX(${from}-7*INT(${setting('radarBase')}),INT(MIN(${received})))`;
  // Linked complaints are explained already.
  const count = (start: string, end: string): string =>
    `COUNTIFS(${tableColumn(columns.category)},${exactly(category)},${received},">="&${start},` +
    `${received},"<"&${end},${tableColumn(columns.calamity)},"")`;
  const filled = (value: string): string => `=IF(${category}="","",IFERROR(${value},""))`;

  const recent = own(headers.recent);
  const usual = own(headers.usual);
  const minimum = setting('radarMinimum');
  const limit = `MAX(${minimum},${setting('radarFactor')}*IF(ISNUMBER(${usual}),${usual},${minimum}))`;
  const says = `"${many}"&${recent}&IF(ISNUMBER(${usual}),"${usually}"&${usual},"")`;
  return {
    recent: filled(count(from, '(TODAY()+1)')),
    usual: filled(
      `IF(${from}-${first}<${days},"",ROUND(${count(first, from)}*${days}/(${from}-${first}),1))`,
    ),
    radar: filled(
      `IF(OR(${active}="${lists.inactive}",NOT(ISNUMBER(${recent}))),"",IF(${recent}>=${limit},${says},""))`,
    ),
  };
}
