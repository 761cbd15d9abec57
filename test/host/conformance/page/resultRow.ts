import type { Check } from '../Check';
import { short, verdicts } from '../describe';
import type { Outcome } from '../Outcome';

/** A check in the table: what it says and how it ended, what was expected and what was seen. */
export function resultRow(document: Document, check: Check, outcome: Outcome): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = outcome.verdict;
  const cell = (name: 'th' | 'td', text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    row.append(made);
    return made;
  };
  cell('th', `${verdicts[outcome.verdict]}: ${check.says} (${check.id})`).scope = 'row';
  cell('td', short(check.expected));
  cell('td', short(outcome.seen));
  return row;
}
