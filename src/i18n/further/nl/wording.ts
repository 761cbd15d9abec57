import type { ScriptValues } from '../../../procedure/callback/fillTalkingPoints';

const some = (names: readonly string[]): string => new Intl.ListFormat('nl').format(names);

const values: Record<keyof ScriptValues, string> = {
  name: 'de naam van de relatie',
  promise: 'de toegezegde actie',
  callbackDate: 'de terugbeldatum',
  organisation: 'de naam van de organisatie',
  complaint: 'het type klacht',
};

/** What the office's own words for a call or an answer leave open. */
export const wording = {
  answer: 'Antwoord om te versturen',
  unnamed: (inWriting: boolean) =>
    `De naam van uw organisatie is nog niet ingevuld. In ${inWriting ? 'de brief' : 'het gesprek'} staat daarom “ons kantoor”. Vul de naam in op het blad Instellingen.`,
  filledIn: 'De naam is ingevuld',
  unknown: (typed: readonly string[]) =>
    `In uw eigen tekst staat ${some(typed)}. Dat wordt niet ingevuld. Pas de tekst aan op het blad Instellingen.`,
  changed: 'De tekst is aangepast',
  openSettings: 'Open het blad',
  blank: (lacking: readonly string[]) =>
    `De klacht zegt dit niet: ${some(lacking)}. In de tekst staat daar “…”.`,
  values,
};
