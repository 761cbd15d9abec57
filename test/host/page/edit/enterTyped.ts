import { ask } from '../chrome/ask';
import type { StatusBar } from '../chrome/StatusBar';
import { brokenValidation } from '../grid/brokenValidation';
import { enterText } from '../grid/enterText';
import { areaOf, type Place } from '../grid/moveSelection';
import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { doOrComplain } from './doOrComplain';

/**
 * Enters text that a person typed in a cell. What the cell's validation refuses is entered only after asking, or typed
 * again: nothing typed is lost.
 * @param again opens the cell with the text
 */
export const enterTyped = async (
  open: OpenDocument,
  status: StatusBar,
  place: Place,
  text: string,
  again: (text: string) => void,
): Promise<void> => {
  const enter = () => {
    const area = areaOf({ anchor: place, end: place });
    if (!doOrComplain(open, status, () => enterText(open, area, [[text]])) && text.startsWith('='))
      again(text);
  };
  const broken = brokenValidation(open, place, text);
  if (!broken) return enter();
  const words = textsIn(open.language);
  const { message, style } = broken.errorAlert;
  const isStop = style === 'Stop';
  const yes = isStop ? words.tryAgain : words.keepAnyway;
  const isYes = await ask(message || words.refusedByRule, yes, words.cancel);
  if (isYes && isStop) again(text);
  else if (isYes) enter();
};
