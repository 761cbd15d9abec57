import type { Check } from '../Check';
import { tally, describeOutcome } from '../describe';
import type { Outcome, Result } from '../Outcome';
import { runChecks } from '../runChecks';
import { copyFrom } from './copyFrom';
import { resultRow } from './resultRow';

interface Where extends Pick<Result, 'platform' | 'version'> {
  isExcel: boolean;
}

const subjectOf = ({ id }: Check): string => id.split('.')[0] ?? '';

/** Lets a person run the checks in the workbook that is open, and gives what came of them to be sent. */
export function startPage(document: Document, checks: readonly Check[], where: Where): void {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = document.querySelector<E>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  const run = part<HTMLButtonElement>('#run');
  const subject = part<HTMLSelectElement>('#subject');
  for (const name of new Set(checks.map(subjectOf))) subject.add(new Option(name));
  const status = part('#status');
  const [table, rows, result] = [part('table'), part('tbody'), part('#result')];
  const [text, json] = [part<HTMLTextAreaElement>('#text'), part<HTMLTextAreaElement>('#json')];
  const say = (words: string) => void (status.textContent = words);
  part('#copy-text').onclick = () => copyFrom(text, say);
  part('#copy-json').onclick = () => copyFrom(json, say);

  const { platform, version } = where;
  run.disabled = !where.isExcel;
  say(where.isExcel ? `${platform} ${version}` : 'This page has to be opened as an add-in in Excel.');

  run.onclick = async () => {
    run.disabled = true;
    rows.replaceChildren();
    table.hidden = false;
    result.hidden = true;
    const chosen = checks.filter((check) => subject.value === '' || subjectOf(check) === subject.value);
    const lines: string[] = [];
    let outcomes: readonly Outcome[];
    try {
      outcomes = await runChecks(chosen, (check, outcome) => {
        lines.push(describeOutcome(check, outcome));
        rows.append(resultRow(document, check, outcome));
        say(`${lines.length} of ${chosen.length}`);
      });
    } catch (error) {
      return say(`The checks stopped: ${String(error)}`);
    } finally {
      run.disabled = false;
    }
    const summary = `${platform} ${version}: ${tally(outcomes)}`;
    const sent: Result = { platform, version, day: new Date().toISOString().slice(0, 10), outcomes };
    text.value = [summary, ...lines].join('\n');
    json.value = JSON.stringify(sent, null, 2);
    result.hidden = false;
    say(summary);
  };
}
