import { rememberedIdentity } from '../office/rememberedIdentity';
import { showFault } from '../office/showFault';
import { systemClock } from '../office/systemClock';
import { createWorkbookRegister } from '../workbook/ports/createWorkbookRegister';
import { buildLastQuarter } from './buildLastQuarter';

declare global {
  interface Window {
    /** Given by the page itself (answerEarly.js), which has Excel's calls wait for it. */
    commandsLoaded: (commands: Record<string, (event: Office.AddinCommands.Event) => void>) => void;
  }
}

const register = createWorkbookRegister();

window.commandsLoaded({
  buildLastQuarter: (event) =>
    void buildLastQuarter({
      register,
      clock: systemClock,
      identity: rememberedIdentity,
      tell: showFault,
    }).finally(() => event.completed()),
});
