import type { ExamplePort } from '../../usecases/ports/examplePorts';
import { newSession } from '../table/session';

/** An example in the workbook that is open; its code comes when somebody asks for one. */
export function createExample(session = newSession()): ExamplePort {
  return {
    make: async (request, work) => {
      const { makeExample } = await import(/* webpackChunkName: "example" */ './makeExample');
      return makeExample(session, request, work);
    },
    remove: async (withOthers) => {
      const { removeExample } = await import(/* webpackChunkName: "example" */ './removeExample');
      return removeExample(session, withOthers);
    },
  };
}
