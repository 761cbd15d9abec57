/** Ends a subscription in the context in which it began, as office.js demands. */
export function stopHearing<T>(registration: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  return Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}
