/** A process of its own for the servers of the end-to-end tests: webpack's plugins are ES modules, jest's are not. */
import { serveLocalExcel } from '../../host/server/serveLocalExcel';
import { serveArchive } from './serveArchive';

const local = await serveLocalExcel({ addinPort: 0, excelPort: 0, serveAddin: serveArchive });
process.once('disconnect', () => void local.stop().finally(() => process.exit(0)));
process.send?.({ excel: local.excelUrl, addin: local.addinUrl });
// A build that fails ends this process, which says why.
await local.ready;
