import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { LookCode } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { endingCodes, openCodes } from '../../procedure/complaint/statuses';
import { callbackLooks } from '../columns/callbackLooks';
import { columns } from '../columns/columns';
import { quoted } from '../sheet/quoted';
import { settingNames } from '../names/settingNames';

/** One line of the sheet: a word or a number, and what it means. */
export type ExplanationLine =
  | { kind: 'title' | 'heading' | 'text'; text: string }
  | { kind: 'formula'; formula: string }
  | { kind: 'headers'; term: string; meaning: string }
  | { kind: 'pair'; term: string; meaning: string; look?: LookCode };

const pair = (term: string, meaning: string): ExplanationLine => ({ kind: 'pair', term, meaning });
const heading = (text: string): ExplanationLine => ({ kind: 'heading', text });
const text = (line: string): ExplanationLine => ({ kind: 'text', text: line });
const link = (address: string, name: string): ExplanationLine => ({
  kind: 'formula',
  formula: `=HYPERLINK(${quoted(address)},${quoted(name)})`,
});
const numbered = (lines: readonly string[]): ExplanationLine[] =>
  lines.map((line, index) => pair(`${index + 1}`, line));

export interface ExplanationRequest {
  language: RegisterLanguage;
  /** Where the manuals stand; `null` where nobody knows. */
  manual: string | null;
}

/** What the sheet says, in the words that register and pane use: status, signal, colours and columns. */
export function explanationLines({ language, manual }: ExplanationRequest): ExplanationLine[] {
  const texts = workbookTexts[language];
  const {
    title,
    intro,
    manual: manualName,
    contact,
    lifeCycle,
    colours,
    signals,
    byHand,
    never,
    columns: own,
  } = texts.explanation;
  const asked = settingNames.contact;
  const looks = Object.keys(callbackLooks) as LookCode[];
  const signalCodes = Object.keys(signals.codes) as (keyof typeof signals.codes)[];
  return [
    { kind: 'title', text: title },
    ...intro.map(text),
    ...(manual === null ? [] : [link(manual, manualName)]),
    heading(contact.heading),
    { kind: 'formula', formula: `=IF(${asked}="",${quoted(contact.unknown)},${asked}&"")` },
    heading(byHand.heading),
    ...numbered(byHand.steps(texts.columns)),
    heading(never.heading),
    ...never.points(texts.columns).map((point) => pair('–', point)),
    heading(lifeCycle.heading),
    ...[...openCodes, ...endingCodes].map((code) => pair(texts.status[code], lifeCycle.statuses[code])),
    heading(colours.heading),
    text(colours.lead),
    ...looks.map((look): ExplanationLine => {
      const term = look === 'closed' ? colours.closed : texts.signal[look];
      return { kind: 'pair', term, meaning: colours.looks[look], look };
    }),
    heading(signals.heading),
    text(signals.lead),
    ...signalCodes.map((code) => pair(texts.signal[code], signals.codes[code])),
    heading(own.heading),
    { kind: 'headers', term: own.headers[0], meaning: own.headers[1] },
    ...columns.map(({ key }) => pair(texts.columns[key], own.meanings[key])),
  ];
}
