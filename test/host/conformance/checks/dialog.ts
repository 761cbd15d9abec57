import type { Check, Seen } from '../Check';

const page = 'learn.microsoft.com: Use the Office dialog API in Office Add-ins';

/** In ms: on the web a person is asked first whether the window may open. */
const patience = 30_000;

/** On Windows and Mac the origin is an element of a native array: it may be `null` there. */
type Message = { message: string; origin: string | null | undefined } | { error: number };

/** An origin may be absent; one that is there, in whatever form, is the page's own. */
const isOwn = (origin: string | null | undefined): boolean =>
  !origin || new URL(origin).origin === window.location.origin;

/** Opens this page as a dialog, which says that it is there and repeats what it is told; gives what was heard of it. */
function heardOfDialog(): Promise<Seen> {
  return new Promise((resolve) => {
    const address = new URL('?dialog=1', window.location.href).href;
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30 }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) return resolve(opened.error.code);
      const dialog = opened.value;
      const heard: Seen[] = [];
      const end = (seen: Seen) => {
        clearTimeout(timer);
        dialog.close();
        resolve(seen);
      };
      const timer = setTimeout(() => end([...heard, 'no more messages']), patience);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event: Message) => {
        if ('error' in event) return;
        heard.push(isOwn(event.origin) ? event.message : `${event.message} from ${event.origin}`);
        if (heard.length === 1) dialog.messageChild('hello');
        else end(heard);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, (event: Message) => {
        if ('error' in event) end(event.error);
      });
    });
  });
}

/** The dialog's page: see `heardOfDialog`. */
export function answerAsDialog(): void {
  const { ui } = Office.context;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => ui.messageParent(`heard ${message}`),
    {},
    () => ui.messageParent('ready'),
  );
}

/** What takes pages and windows, and so an Excel with them. */
export const dialog: readonly Check[] = [
  {
    id: 'dialog.messages',
    says: 'Messages between a dialog and its pane arrive both ways, from the page’s own origin where one is named',
    source: page,
    otherwise:
      'the pane offers what the dialog would have shown inside itself, after some seconds of silence too',
    expected: ['ready', 'heard hello'],
    see: heardOfDialog,
  },
];
