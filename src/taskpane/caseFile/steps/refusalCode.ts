import type { StepState } from './useStep';

/** Why the last step was not taken, to say it at the field that it concerns. */
export function refusalCode({ taken }: StepState) {
  return taken?.result.kind === 'refused' ? taken.result.refusal.code : null;
}
