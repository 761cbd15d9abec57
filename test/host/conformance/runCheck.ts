import { NotInOfficeJs, OURS, type Check } from './Check';
import { cleanUp } from './cleanUp';
import type { Outcome } from './Outcome';

/** Codes with which a host says that it doesn't have a member. */
const lacking: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedOperation']);

/** Runs one check in a new sheet of its own, which goes again whatever comes of it. */
export async function runCheck({ id, expected, see }: Check): Promise<Outcome> {
  try {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`${OURS}sheet`);
      await context.sync();
      return see({ context, sheet });
    });
    const isSame = JSON.stringify(seen) === JSON.stringify(expected);
    return { id, verdict: isSame ? 'passed' : 'failed', seen };
  } catch (error) {
    const code = error instanceof OfficeExtension.Error ? error.code : '';
    const isLacking = error instanceof NotInOfficeJs || lacking.has(code);
    return { id, verdict: isLacking ? 'notSupported' : 'failed', seen: String(error) };
  } finally {
    await cleanUp();
  }
}
