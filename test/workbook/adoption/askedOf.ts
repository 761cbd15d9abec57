import { noChoices } from '../../../src/procedure/adoption/cells/adoptionChoices';
import { complaintVocabulary } from '../../../src/procedure/adoption/columns/complaintVocabulary';
import { proposeColumns, sampleOf } from '../../../src/procedure/adoption/columns/proposeColumns';
import { rankLists } from '../../../src/procedure/adoption/list/proposeList';
import { toDay } from '../../../src/procedure/calendar/day';
import type { AdoptionRequest, AdoptionWay } from '../../../src/usecases/ports/adoptionPorts';
import { planAdoption, type PlanRequest } from '../../../src/usecases/adoption/planAdoption';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { atOnce } from '../../fixtures/lists/plannedOf';
import { valueOf } from '../../fixtures/valueOf';

/**
 * What somebody at the pane asks who takes every proposal as it is: the likeliest list of the workbook, its columns as they
 * are proposed, nothing decided. On 8 July 2026.
 * @param options.wanted the sheet of another list; `lists`: those of a register that is there
 */
export async function askedOf(
  way: AdoptionWay,
  run = 'run1',
  { wanted = '', lists = {} }: { wanted?: string; lists?: PlanRequest['lists'] } = {},
): Promise<AdoptionRequest> {
  const port = createAdoption();
  const list = rankLists(valueOf(await port.sketches())).find(
    ({ sheet }) => wanted === '' || sheet === wanted,
  );
  if (!list) throw new Error('No list is found');
  const source = valueOf(await port.readList(list, atOnce));
  if (!source) throw new Error('Nobody cancelled');
  const mapping = proposeColumns(sampleOf(source), complaintVocabulary).map(({ meaning }) => meaning);
  const takenNumbers = valueOf(await port.takenNumbers(run));
  const today = toDay('2026-07-08');
  const plan = await planAdoption(
    { source, mapping, choices: noChoices, lists, takenNumbers, today },
    atOnce,
  );
  if (!plan) throw new Error('Nobody cancelled');
  const { rows, additions } = plan;
  return { run, way, language: 'nl', source, mapping, rows, additions, today, by: 'Sanne' };
}
