/**
 * As much of Office as opens a dialog and shows the pane, on `globalThis`. The real one is tried in the browser, with a whole Excel
 * around it; here its refusals are made to happen.
 */
export function fakeOffice({ refuses }: { refuses?: number } = {}) {
  type Handler = (event: object) => void;
  const handlers = new Map<string, Handler>();
  const fake = {
    opened: [] as string[],
    /** What the pane sent to the dialog. */
    sent: [] as unknown[],
    closed: false,
    /** How often the pane was asked for, and what each time ends with. */
    shown: 0,
    showing: Promise.resolve(),
    /** The dialog says something. */
    hear: (message: object, ...[origin]: [origin?: string | null]) =>
      handlers.get('message')?.({ message: JSON.stringify(message), origin }),
    /** Office itself says something about the dialog. */
    raise: (error: number) => handlers.get('event')?.({ error }),
  };
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: (text: string) => fake.sent.push(JSON.parse(text)),
    close: () => {
      fake.closed = true;
    },
  };
  const Office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    addin: {
      showAsTaskpane: () => {
        fake.shown += 1;
        return fake.showing;
      },
    },
    context: {
      displayLanguage: 'nl-NL',
      requirements: { isSetSupported: () => true },
      ui: {
        displayDialogAsync: (address: string, _options: object, opened?: Handler) => {
          fake.opened.push(address);
          opened?.(
            refuses === undefined
              ? { status: 'succeeded', value: dialog }
              : { status: 'failed', error: { code: refuses } },
          );
        },
      },
    },
  };
  Object.assign(globalThis, { Office });
  return fake;
}
