import { ApiError } from '../../engine/ApiError';

export interface Refusal {
  code: string;
  message: string;
}

/** Why Excel would refuse an edit. @throws what is no refusal */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof ApiError) return error;
  if (!(error instanceof Error)) throw error;
  // A function that the local Excel doesn't have, for one: its message names it.
  console.error(error);
  return { code: 'GeneralException', message: error.message };
};
