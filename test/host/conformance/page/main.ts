import { checks, pageChecks } from '../checks/all';
import { answerAsDialog } from '../checks/dialog';
import { startPage } from './startPage';

void Office.onReady(({ host }) => {
  if (new URLSearchParams(window.location.search).has('dialog')) return answerAsDialog();
  const { platform, version } = Office.context.diagnostics;
  const isExcel = host === Office.HostType.Excel;
  startPage(document, [...checks, ...pageChecks], { platform: String(platform), version, isExcel });
});
