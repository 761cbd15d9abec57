import type { Channel, Finding, Satisfaction, Severity, Status } from '../../procedure/complaint/complaint';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';

interface ChoiceCodes {
  channel: Channel;
  severity: Severity;
  satisfied: Satisfaction;
  finding: Finding;
  status: Status;
}

type ChoiceKey = keyof ChoiceCodes;

export const choiceKeys = [
  'channel',
  'severity',
  'satisfied',
  'finding',
  'status',
] as const satisfies ChoiceKey[];

export function isChoiceKey(key: string): key is ChoiceKey {
  return (choiceKeys as readonly string[]).includes(key);
}

/** The words of a choice in the order of its codes. */
export function choiceLabels(language: Language, key: ChoiceKey): string[] {
  return Object.values(workbookTexts[language][key]);
}

/** The word that the sheet shows for a code. */
export function labelOf<K extends ChoiceKey>(language: Language, key: K, code: ChoiceCodes[K]): string {
  const labels: Record<string, string> = workbookTexts[language][key];
  return labels[code] ?? code;
}

/** The code behind a word in the sheet, capitals and spaces aside; `null` when it isn't one of ours. */
export function codeOf<K extends ChoiceKey>(
  language: Language,
  key: K,
  value: unknown,
): ChoiceCodes[K] | null {
  const wanted = String(value).trim().toLocaleLowerCase('nl');
  const entries = Object.entries(workbookTexts[language][key]) as [ChoiceCodes[K], string][];
  return entries.find(([, label]) => label.toLocaleLowerCase('nl') === wanted)?.[0] ?? null;
}
