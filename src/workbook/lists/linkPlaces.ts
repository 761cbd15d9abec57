import { placeOf } from '../../procedure/complaint/check/placeOf';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { loadLaterSetting } from '../names/laterSetting';
import type { Session } from '../table/session';

/**
 * The servers and websites that a link to a complaint's folder may lead to: those of the setting, and the workbook's own.
 * @param workbookAddress an address of the web or a path; `null` where Excel doesn't know it
 */
export function linkPlaces(session: Session, workbookAddress: string | null): Promise<Outcome<string[]>> {
  return runBatch(session, async (context) => {
    const setting = loadLaterSetting(context, 'places');
    await context.sync();
    const named = String(setting() ?? '')
      .split(/[\s,;]+/)
      .map((place) => placeOf(`${place}\\`) ?? placeOf(place) ?? place.toLowerCase());
    return [...named, placeOf(workbookAddress ?? '')].filter((place): place is string => Boolean(place));
  });
}
