import type { Complaint } from '../../complaint/complaint';
import { samePerson } from '../../text/samePerson';
import { isOpen } from '../lifeCycle';

type Followed = Pick<Complaint, 'followUpBy' | 'status' | 'closedOn'>;

/** The open complaints of one who carries the promised actions out. */
export interface OpenOf<Line> {
  /** As it is written in most of the rows. */
  name: string;
  /** Whether the office still has an active employee of that name. */
  isActive: boolean;
  lines: Line[];
}

/**
 * Who has open complaints, those first whom the office doesn't have (any more), and then who has most of them. An office that
 * keeps no list of employees misses nobody.
 */
export function openOf<Line extends Followed>(
  complaints: readonly Line[],
  employees: readonly { name: string }[],
): OpenOf<Line>[] {
  const found: OpenOf<Line>[] = [];
  for (const line of complaints) {
    const name = line.followUpBy.trim();
    if (name === '' || !isOpen(line)) continue;
    const known = found.find((one) => samePerson(one.name, name));
    if (known) known.lines.push(line);
    else {
      const isActive = employees.length === 0 || employees.some((one) => samePerson(one.name, name));
      found.push({ name, isActive, lines: [line] });
    }
  }
  return found.sort((a, b) => Number(a.isActive) - Number(b.isActive) || b.lines.length - a.lines.length);
}
