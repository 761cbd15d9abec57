import { Refusal } from '../refusal';

export const transformList = async (): Promise<boolean> => {
  throw new Refusal({ code: 'unsupported' });
};
