import type { SourceValue } from '../../src/procedure/adoption/cells/sourceList';

/** What stands in a column: the cell of each row, from 0, and whether Excel shows its numbers as dates. */
export interface Contents {
  cell: (row: number) => SourceValue;
  dated?: true;
}

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

const firstNames =
  'Anna,Bram,Chantal,Dirk,Els,Fatima,Gerrit,Hanneke,Ibrahim,Jolanda,Kees,Lotte,Mehmet,Nelleke,Olga,Piet,Rachid,Sanne,Teun,Wilma'.split(
    ',',
  );
const lastNames =
  'Bakker,de Vries,van den Berg,Jansen,Yilmaz,Smit,Mulder,de Groot,Bos,Vos,Peters,van Dijk,Kaya,Hendriks,Dekker,Kok,ter Horst'.split(
    ',',
  );
const streets =
  'Dorpsstraat,Kerkweg,Julianalaan,Molenpad,Beatrixplein,Havenkade,Lindelaan,Stationsweg,Eikendreef,Grote Markt,Veldweg'.split(
    ',',
  );
const towns = 'Assen,Hengelo,Utrecht,Zwolle,Den Haag,Gouda,Tilburg'.split(',');
const complaints =
  'Bus kwam niet opdagen bij de halte,Verkeerde rekening ontvangen in maart,Niet teruggebeld ondanks belofte,Lange wachttijd aan de balie,Lekkage in de badkamer niet verholpen,Onheus bejegend door monteur,Pakket beschadigd bij aankomst,Dubbel geïncasseerd,Container niet geleegd,Geen antwoord op mijn brief van januari,Verwarming doet het niet,Hond van de buren blaft de hele nacht,Medicijnen te laat gebracht'.split(
    ',',
  );
const englishComplaints =
  'My parcel never arrived,Charged twice for the same order,The engineer did not show up,Rude on the phone,Refund not received after three weeks,Wrong size delivered,App keeps logging me out,Bill is much higher than agreed,No reply to my letter,Heating has been off for days,Subscription was not cancelled'.split(
    ',',
  );

/** The first of January 2026 as Excel counts days. */
const newYear = 46_023;

const each = (cell: Contents['cell']): Contents => ({ cell });

/** These in turn, so that as many different values occur. */
export const words = (list: string): Contents => each((row) => pick(list.split('|'), row * 7 + (row >> 2)));
/** The same, with blanks between them. */
export const some = (list: string): Contents =>
  each((row) => (row % 3 === 1 ? '' : pick(list.split('|'), row)));
export const numbers = (from: number, step: number): Contents => each((row) => from + step * row);
export const among = (...values: number[]): Contents => each((row) => pick(values, row * 5 + (row >> 1)));
export const codes = (prefix: string, from = 1): Contents =>
  each((row) => `${prefix}${String(from + row * 3).padStart(4, '0')}`);
export const flags: Contents = each((row) => row % 3 === 0);
export const nothing: Contents = each(() => '');

export const people: Contents = each((row) => `${pick(firstNames, row)} ${pick(lastNames, row * 3)}`);
export const titled: Contents = each(
  (row) => `${row % 2 === 0 ? 'Dhr.' : 'Mevr.'} ${pick(lastNames, row * 5)}`,
);
/** As one sorts them: `Vries, J. de`. */
export const sorted: Contents = each((row) => {
  const [first = '', ...rest] = pick(lastNames, row * 5)
    .split(' ')
    .reverse();
  return `${first}, ${pick(firstNames, row).charAt(0)}. ${rest.reverse().join(' ')}`.trim();
});
/** A few people again and again, as those who work somewhere are. */
export const staff: Contents = words('M. de Boer|S. Kramer|Linda Post|H. Visser|R. van Veen');
export const firstNamesOf: Contents = each((row) => pick(firstNames, row));
export const lastNamesOf: Contents = each((row) => pick(lastNames, row * 3));
export const streetNames: Contents = each((row) => pick(streets, row * 3));
export const houseNumbers: Contents = each((row) => 1 + ((row * 17) % 140));
export const addresses: Contents = each((row) => `${pick(streets, row * 3)} ${1 + ((row * 17) % 140)}`);
export const postcodes: Contents = each(
  (row) => `${1000 + ((row * 337) % 8999)} ${pick(['AB', 'CD', 'XK', 'PL'], row)}`,
);
export const zips: Contents = each((row) => 10_001 + ((row * 337) % 8999));
export const belgianPostcodes: Contents = each((row) => 1000 + ((row * 337) % 8999));
export const townNames: Contents = each((row) => pick(towns, row * 3));
export const mobiles: Contents = each((row) => `06-${String(12_345_678 + row * 7919)}`);
export const landlines: Contents = each((row) => `0592 ${String(312_345 + row * 791)}`);
export const mails: Contents = each((row) => `${pick(firstNames, row).toLowerCase()}${row}@voorbeeld.nl`);
export const accounts: Contents = each(
  (row) =>
    `${pick(complaints, row)}. ${pick(complaints, row * 5 + 3)}, en dat al sinds ${1 + (row % 28)} maart.`,
);
export const briefly: Contents = each((row) => `${pick(complaints, row)} (${row + 1})`);
export const accountsInEnglish: Contents = each(
  (row) =>
    `${pick(englishComplaints, row)}. I want to complain about this, as I wrote on ${1 + (row % 28)} March. ${pick(englishComplaints, row * 3 + 1)}.`,
);
export const brieflyInEnglish: Contents = each((row) => `${pick(englishComplaints, row)} #${row + 1}`);
/** Real dates, a few days after each other. */
export const days = (after = 0): Contents => ({
  cell: (row) => newYear + after + row * 2 + (row % 3),
  dated: true,
});
/** The same with blanks, as of what isn't done for every row. */
export const someDays = (after = 0): Contents => ({
  cell: (row) => (row % 4 === 3 ? '' : newYear + after + row * 2 + (row % 3)),
  dated: true,
});
const dayOf = (row: number): Date => new Date(Date.UTC(2026, 0, 1 + row * 2));
/** Dates as an export writes them. */
export const stamps: Contents = each((row) => `${dayOf(row).toISOString().slice(0, 10)}T09:1${row % 10}:00`);
export const writtenDays: Contents = each((row) => {
  const [year, month, day] = dayOf(row).toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
});
export const times: Contents = each(
  (row) => `${String(8 + (row % 9)).padStart(2, '0')}:${row % 2 === 0 ? '15' : '40'}`,
);
