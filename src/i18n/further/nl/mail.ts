/** A mail or letter that is pasted in the form. */
export const mail = {
  text: 'Tekst van de mail of brief',
  hint: 'Plak de hele tekst, met de regels erboven (Van, Verzonden) en de ondertekening.',
  fillIn: 'Vul in',
  cancel: 'Annuleer',
  done: 'Uit de geplakte tekst',
  filled: (fields: string) => `Ingevuld: ${fields}. Kijk deze velden na.`,
  nothing: 'Er is niets ingevuld.',
  leftOut: 'Berichten van anderen, kopregels en disclaimers zijn weggelaten.',
  tooLong: 'De tekst is langer dan een cel kan bewaren. Alleen het begin is gelezen.',
  replace: (fields: string) => `Vervang wat u typte: ${fields}`,
  addBelow: 'Zet de tekst onder wat er al staat',
  undo: 'Maak ongedaan',
  close: 'Sluit',
};
