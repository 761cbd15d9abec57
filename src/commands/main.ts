import { rememberedIdentity } from '../office/rememberedIdentity';
import { showFault } from '../office/showFault';
import { systemClock } from '../office/systemClock';
import { createWorkbookRegister } from '../workbook/ports/createWorkbookRegister';
import { buildLastQuarter } from './buildLastQuarter';

const register = createWorkbookRegister();

void Office.onReady().then(() => {
  Office.actions.associate('buildLastQuarter', (event: Office.AddinCommands.Event) =>
    buildLastQuarter({ register, clock: systemClock, identity: rememberedIdentity, tell: showFault }).finally(
      () => event.completed(),
    ),
  );
});
