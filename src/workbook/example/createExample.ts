import type { ExamplePort } from '../../usecases/ports/examplePorts';
import { newSession } from '../table/session';
import { makeExample } from './makeExample';
import { removeExample } from './removeExample';

/** An example in the workbook that is open. */
export const createExample = (session = newSession()): ExamplePort => ({
  make: (request, work) => makeExample(session, request, work),
  remove: (consent) => removeExample(session, consent),
});
