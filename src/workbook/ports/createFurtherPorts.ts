import { createAdoption } from '../adoption/createAdoption';
import { createCalamities } from '../calamity/createCalamities';
import { createInspection } from '../inspection/createInspection';
import { createLetters } from '../letters/createLetters';
import { createSamples } from '../sample/createSamples';
import type { Session } from '../table/session';

/** What the parts need that are opened now and then: in one file, which each would otherwise name in the first load. */
export const createFurtherPorts = (session: Session) => ({
  adoption: createAdoption(session),
  calamities: createCalamities(session),
  inspection: createInspection(session),
  letters: createLetters(session),
  samples: createSamples(session),
});
