import { faultOf } from '../host/faultOf';

interface Registration {
  context: OfficeExtension.ClientRequestContext;
  remove: () => void;
}

/** Ends subscriptions that began in one context, in that, as office.js demands; those of a sheet that is gone ended with it. */
export async function stopHearing(...registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) registration.remove();
  try {
    await registrations[0]?.context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'registerMissing') throw error;
  }
}
