import { plainCharacters } from '../../text/plainCharacters';

/** Text for comparing, and never for showing: capitals, accents and what nobody sees make no difference. */
export const folded = (text: string): string => {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  // Some capitals are two characters when small, one of them a mark.
  return plainCharacters(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
};
