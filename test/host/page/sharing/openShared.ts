import type { OpenDocument } from '../OpenDocument';
import type { WindowSharing } from './WindowSharing';

/** The sharing of the window that opened this one; `null` when this window was opened by itself. */
export function sharingOfOpener(): WindowSharing | null {
  const opener: Window | null = window.opener;
  return opener?.localExcelSharing ?? null;
}

/** Opens the workbook of the first window here, as its second author. */
export async function openShared(open: OpenDocument, sharing: WindowSharing): Promise<void> {
  const { name, file, join } = await sharing.invite();
  const { openWorkbook } = await import('../../files/openWorkbook');
  const { workbook } = await openWorkbook(new Uint8Array(file));
  workbook.name = name;
  open.open(workbook);
  join(workbook);
}
