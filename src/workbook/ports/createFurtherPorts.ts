import { createAdoption } from '../adoption/createAdoption';
import { createCalamities } from '../calamity/createCalamities';
import { createLetters } from '../letters/createLetters';
import { createSamples } from '../sample/createSamples';

/** What the parts need that are opened now and then: in one file, which each would otherwise name in the first load. */
export const createFurtherPorts = () => ({
  adoption: createAdoption(),
  calamities: createCalamities(),
  letters: createLetters(),
  samples: createSamples(),
});
