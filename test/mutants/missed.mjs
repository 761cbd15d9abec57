import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const tried = new Set(['Killed', 'Timeout', 'Survived']);

/** A reporter of Stryker that tells each mutant that no test notices at once, because a run takes long. */
class Missed {
  tested = 0;

  onMutantTested({ status, fileName, location: { start, end }, replacement }) {
    if (tried.has(status)) {
      this.tested += 1;
      if (this.tested % 50 === 0) console.log(`${this.tested} tried`);
    }
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const lines = readFileSync(fileName, 'utf8')
      .split('\n')
      .slice(start.line - 1, end.line);
    const last = lines.length - 1;
    lines[last] = lines[last].slice(0, end.column - 1);
    lines[0] = lines[0].slice(start.column - 1);
    const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    const why = status === 'NoCoverage' ? 'reached by no test' : 'survived';
    console.log(`${place} ${why}\n- ${inShort(lines.join(' '))}\n+ ${inShort(replacement)}`);
  }
}

function inShort(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)} …` : line;
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'missed', injectableClass: Missed }];
