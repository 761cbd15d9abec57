import { checks } from '../checks/all';
import { startPage } from './startPage';

void Office.onReady(({ host }) => {
  const { platform, version } = Office.context.diagnostics;
  startPage(document, checks, {
    platform: String(platform),
    version,
    isExcel: host === Office.HostType.Excel,
  });
});
