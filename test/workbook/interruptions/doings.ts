import { registerCalamity } from '../../../src/usecases/calamity/registerCalamity';
import { registerComplaint } from '../../../src/usecases/register/registerComplaint';
import { newAttempt } from '../../../src/usecases/register/registration';
import type { Attempt } from '../../../src/usecases/register/registration';
import type { Calamity } from '../../../src/procedure/calamity/calamity';
import { seededRandom } from '../../fakes/seededRandom';
import { aDraft } from '../../fixtures/aDraft';
import { actions, ended, type Done } from '../anyMoment/actions';
import { mine, type World } from '../anyMoment/world';

/** An action as somebody does it, and does it once more with what the form knows by then. */
export type Doing = () => (world: World) => Promise<Done>;

const registering: Doing = () => {
  let attempt: Attempt | null = null;
  return async ({ person, register, opened }) => {
    attempt ??= newAttempt(person.random);
    const draft = aDraft({ relationNumber: mine });
    const result = await registerComplaint({ ...person, register }, opened, draft, attempt);
    if ('attempt' in result && result.attempt) attempt = result.attempt;
    return ended(result);
  };
};

const registeringACalamity: Doing = () => {
  let attempt: Calamity | null = null;
  return async ({ person, further: { calamities } }) => {
    // Row IDs are drawn: of a row that isn't there a new one.
    const random = seededRandom(7);
    const draft = { title: mine, since: '01-07-2026', what: 'Storing', responsible: 'Ruth Oosterhof' };
    const result = await registerCalamity({ ...person, random, calamities }, draft, attempt);
    if ('attempt' in result) attempt = result.attempt;
    return ended(result);
  };
};

/** Every action of the pane on a register. */
export const deeds: Record<string, Doing> = {
  ...Object.fromEntries(Object.entries(actions).map(([name, { run }]): [string, Doing] => [name, () => run])),
  'registering a complaint': registering,
  'registering a calamity': registeringACalamity,
};
