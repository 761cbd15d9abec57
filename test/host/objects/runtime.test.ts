import { ANSWERED_BY_PAGE, connectRuntime, visibilityMessage } from '../connectRuntime';
import { startLocalExcel } from '../inProcess';
import type { RuntimeState } from './AppRuntimeService';

/** "Show or hide the task pane of your Office Add-in" (learn.microsoft.com), by Microsoft's own `Office.addin`. */
function startRuntime(first: RuntimeState) {
  let now = first;
  const askedOf: unknown[] = [];
  const answer = connectRuntime({
    state: () => now,
    setState: (state) => {
      now = state;
    },
  });
  startLocalExcel();
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    askedOf.push(message[0]);
    const { json } = answer(String(message[4]));
    callback({ status: 'succeeded', value: { data: [200, [], json] } });
  };
  return { askedOf, state: () => now };
}

const tell = (isVisible: boolean) => {
  const [messageCategory, messageType, targetId, message, id, isRemoteOverride] =
    visibilityMessage(isVisible);
  OfficeExtension._testTriggerRichApiMessageEvent({
    entries: [{ messageCategory, messageType, targetId, message, id, isRemoteOverride }],
  });
};

test('an add-in shows its pane and hides it, and the page around the workbook is asked, not the workbook', async () => {
  const { state, askedOf } = startRuntime('Background');
  await Office.addin.showAsTaskpane();
  expect(state()).toBe('Visible');
  await Office.addin.hide();
  expect(state()).toBe('Background');
  expect(new Set(askedOf)).toEqual(new Set([ANSWERED_BY_PAGE]));
});

test('an add-in hears that its pane goes out of sight and comes back, until it stops listening', async () => {
  startRuntime('Visible');
  const heard: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(
    ({ visibilityMode }) => void heard.push(visibilityMode),
  );
  tell(false);
  tell(true);
  await stop();
  tell(false);
  expect(heard).toEqual(['Hidden', 'Taskpane']);
});
