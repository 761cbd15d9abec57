import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import type { Adoption } from './useAdoption';

/** What the primary button of a step says and does, and whether it can. */
export function nextStep(
  { step, goTo, found, unfinished, trial, takeOver, readChosen, take, leave }: Adoption,
  { adopt: { next, list }, mapping }: FurtherTexts,
  onAdopted: () => void,
): { label: string; ready: boolean; run: () => void } {
  switch (step) {
    case 'list':
      if (found.looking.kind === 'looked' && found.looking.sheets === 0) {
        return { label: list.lookAgain, ready: true, run: found.look };
      }
      return {
        label: mapping.list.take,
        ready: found.offer !== null && unfinished === null,
        run: () => void readChosen(),
      };
    case 'columns':
      return { label: next.columns, ready: true, run: () => goTo('trial') };
    case 'trial':
      return {
        label: next.trial,
        ready: trial.planned !== null && trial.planning === null,
        run: () => goTo('take'),
      };
    case 'take': {
      const { complaint = 0, flagged = 0 } = trial.planned?.findings.counts ?? {};
      return {
        label: takeOver.hasBegun ? next.goOn : next.take(complaint + flagged),
        ready: trial.planned !== null && complaint + flagged > 0,
        run: take,
      };
    }
    case 'done':
      return { label: next.done, ready: true, run: () => leave(onAdopted) };
  }
}
