import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RadarColumn, RadarSetting } from '../../i18n/workbook/calamity/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { notCounted } from '../../procedure/complaint/statuses';
import { complaintReferences } from '../columns/layout';
import type { KnownNames } from '../names/knownNames';
import { listReferences } from '../names/listTables';
import { settingNames } from '../names/settingNames';
import { literally } from '../sheet/literally';
import { radarSeeds } from './radarSeeds';

/** A setting that an office emptied, or that holds a text or nothing sensible, is what the register began with. */
const setting = (key: RadarSetting): string =>
  `IF(N(${settingNames[key]})>=1,${settingNames[key]},${radarSeeds[key]})`;

/** COUNTIFS takes a first `<`, `=` or `>` of a text for a comparison. */
const exactly = (cell: string): string => `"="&${literally(cell)}`;

/**
 * The radar beside the list of categories, in English as Office.js wants it: `judgeCategory` says the same. COUNTIFS,
 * because it stays quick over long registers; a category name beyond its 255 characters leaves the cells blank.
 */
export function radarFormulas(language: RegisterLanguage, names: KnownNames): Record<RadarColumn, string> {
  const { calamities, lists } = workbookTexts[language];
  const { many, usually } = calamities.radar;
  const { cell: own } = listReferences(names, 'categories', language);
  const { column } = complaintReferences(names, language);
  const category = own('name');
  const active = own('active');
  const received = column('receivedOn');

  const days = `7*INT(${setting('radarWeeks')})`;
  const from = `(TODAY()+1-${days})`;
  const first = `MAX(${from}-7*INT(${setting('radarBase')}),INT(MIN(${received})))`;
  const none = notCounted.map((code) => `,${column('status')},"<>${workbookTexts[language].status[code]}"`);
  // Linked complaints are explained already.
  const count = (start: string, end: string): string =>
    `COUNTIFS(${column('category')},${exactly(category)},${received},">="&${start},` +
    `${received},"<"&${end},${column('calamity')},""${none.join('')})`;
  const filled = (value: string): string => `=IF(${category}="","",IFERROR(${value},""))`;

  const recent = own('recent');
  const usual = own('usual');
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
