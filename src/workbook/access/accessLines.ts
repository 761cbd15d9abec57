import { accessTexts } from '../../i18n/workbook/access/accessTexts';
import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { othersOut } from '../../procedure/access/othersOut';
import { formatDay } from '../../procedure/calendar/day';
import { formatMoment } from '../../procedure/calendar/moment';
import { complaintFields, definitionOf } from '../../procedure/complaint/fields';
import { valueInWords } from '../../procedure/complaint/valueInWords';
import { roundFields } from '../../procedure/lifeCycle/round';
import type { AccessSheet, HeldAffected, HeldCase } from '../../usecases/ports/accessPorts';
import { relationColumns } from '../affected/affectedCells';
import type { TermLine } from '../sheet/print/writeTerms';

/** Who did it is about somebody else, and the ID says nothing to anybody. */
const isGiven = (field: string): boolean => definitionOf(field).list !== 'employees' && field !== 'rowId';

/** Higher than a row can be: of a longer text the rest comes below. In characters. */
const longest = 1_500;

const heading = (text: string): TermLine => ({ kind: 'heading', text });

/**
 * The lines of the sheet, in the language of the register: with what for and how long, and what one may ask (GDPR, article 15,
 * paragraph 1).
 * @param months of the retention period; `null` where the office gave none
 */
export function accessLines(
  language: RegisterLanguage,
  sheet: AccessSheet,
  months: number | null,
): TermLine[] {
  const says = accessTexts[language];
  const { person, on, cases, affected, lines, employees } = sheet;
  const clean = othersOut(employees, person.name);
  const facts = (pairs: readonly (readonly [string, string])[]): TermLine[] =>
    pairs.flatMap(([term, value]) => (value.trim() === '' ? [] : inPieces(term, clean(value))));
  const sheets = [...new Set(lines.map((line) => line.sheet))];
  const found = [
    ...cases.flatMap((held) => caseLines(language, held, facts)),
    ...sheets.flatMap((name) => [
      heading(says.elsewhere(name)),
      ...facts(
        lines.filter((line) => line.sheet === name).map(({ cells }) => ['–', cells.join(' · ')] as const),
      ),
    ]),
    ...affected.flatMap((row) => affectedLines(language, row, facts)),
  ];
  return [
    { kind: 'title', text: says.title },
    { kind: 'text', text: says.about(person.name, formatDay(on)) },
    { kind: 'text', text: says.others },
    { kind: 'text', text: says.purpose },
    ...(months === null ? [] : [{ kind: 'text' as const, text: says.retention(months) }]),
    { kind: 'text', text: says.rights },
    ...(found.length > 0 ? found : [{ kind: 'text' as const, text: says.nothing }]),
  ];
}

type Facts = (pairs: readonly (readonly [string, string])[]) => TermLine[];

function caseLines(
  language: RegisterLanguage,
  { complaint, history, own }: HeldCase,
  facts: Facts,
): TermLine[] {
  const texts = workbookTexts[language];
  const says = accessTexts[language];
  const { columns } = texts;
  const ownFacts = facts(own.map(({ header, shown }) => [header, shown]));
  const log = facts(history.log.map(({ at, what }) => [at === null ? '–' : formatMoment(at), what]));
  return [
    heading(says.complaint(complaint.caseNumber)),
    ...facts(
      complaintFields
        .filter(isGiven)
        .map((field) => [columns[field], valueInWords(texts, field, complaint[field])]),
    ),
    ...(ownFacts.length > 0 ? [heading(says.ownColumns), ...ownFacts] : []),
    ...history.rounds.flatMap((round) => [
      heading(says.round(round.round ?? 1)),
      ...facts(
        roundFields
          .filter((field) => isGiven(field) && field !== 'round')
          .map((field) => [columns[field], valueInWords(texts, field, round[field])]),
      ),
    ]),
    ...(log.length > 0 ? [heading(says.log), ...log] : []),
  ];
}

function affectedLines(language: RegisterLanguage, row: HeldAffected, facts: Facts): TermLine[] {
  const { columns, yes, no } = letterTexts[language];
  return [
    heading(accessTexts[language].affected([row.code, row.title].filter((part) => part !== '').join(' · '))),
    ...facts([
      ...relationColumns.map((field) => [columns[field], row[field]] as const),
      [columns.complained, row.complained.join(', ')],
      [columns.letter, row.letter ? yes : no],
      [columns.approachedOn, row.approachedOn === null ? '' : formatDay(row.approachedOn)],
    ]),
  ];
}

function inPieces(term: string, text: string): TermLine[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const space = rest.length <= longest ? rest.length : rest.lastIndexOf(' ', longest);
    const end = space > 0 ? space : longest;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return pieces.map((meaning, index) => ({ kind: 'pair', term: index === 0 ? term : '', meaning }));
}
