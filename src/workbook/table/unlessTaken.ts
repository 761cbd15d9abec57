import { faultOf, isTaken } from '../host/faultOf';
import { twice } from './twice';

/**
 * Does once more what looked for something, and met its name when it made it: two people pressed at the same moment. What is
 * there by then is found.
 * @throws Refusal `notVerified` when that happens each time
 */
export const unlessTaken = <T>(act: () => Promise<T>): Promise<T> =>
  twice(() =>
    act().catch((error: unknown) => {
      if (isTaken(faultOf(error))) return null;
      throw error;
    }),
  );
