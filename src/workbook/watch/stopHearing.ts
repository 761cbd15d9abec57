interface Registration {
  context: OfficeExtension.ClientRequestContext;
  remove: () => void;
}

/** Ends subscriptions that began in one context, in that, as office.js demands. */
export async function stopHearing(...registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) registration.remove();
  await registrations[0]?.context.sync();
}
