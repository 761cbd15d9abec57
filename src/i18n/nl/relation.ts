import type { ContactWarning } from '../../procedure/relation/checkContact';

const complaints = (count: number) => `${count} eerdere ${count === 1 ? 'klacht' : 'klachten'}`;
const openOf = (open: number) => (open === 0 ? 'alle afgehandeld' : `${open} nog open`);

const warnings: Record<ContactWarning['code'], string> = {
  oddPhone:
    'Dit lijkt geen bestaand telefoonnummer. Lees het nog eens voor. Ga gewoon verder als het toch klopt.',
  oddPostcode: 'Dit is geen Nederlandse postcode, zoals 9401 AB. Ga gewoon verder als het toch klopt.',
};

export const relation = {
  title: {
    phone: (count: number, open: number) => `Bekende relatie: ${complaints(count)}, ${openOf(open)}`,
    address: (count: number, open: number) => `Op dit adres: ${complaints(count)}, ${openOf(open)}`,
  },
  open: 'open',
  closed: 'afgehandeld',
  inSheetOnly: 'Deze klacht heeft geen dossier. U vindt de klacht in het blad.',
  more: (count: number) => `En nog ${count}.`,
  takeOver: (who: string) => `Neem over: ${who}`,
  replace: (fields: string, who: string) => `Vervang ook wat u typte (${fields}) door: ${who}`,
  taken: (fields: string) => `Overgenomen: ${fields}.`,
  kept: (fields: string) => `Blijft zoals u het typte: ${fields}.`,
  unread: 'Eerdere klachten van deze relatie zijn nu niet te zien.',
  warning: ({ code }: ContactWarning) => warnings[code],
};
