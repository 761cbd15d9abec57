import type { HeaderList } from './headerTable';
import { headerTable } from './headerTable';
import { laterTable } from './laterTable';
import { unseenTable } from './unseenTable';

export const allTables: readonly HeaderList[] = [...headerTable, ...unseenTable, ...laterTable];
