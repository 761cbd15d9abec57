import type { Draft } from '../../src/procedure/complaint/draft';
import type { Chooser } from './chooser';

const firstNames = [
  'Anaïs',
  'Björn',
  'Çağla',
  'Fatima',
  'Geert',
  'Jurriën',
  'Łukasz',
  'Maaike',
  'Noël',
  'Ömer',
  'Renée',
  'Sjoerd',
  'Truus',
  'Willem',
  'Yıldız',
  'Zoë',
];

const lastNames = [
  'van den Berg',
  'de Vries',
  'in ’t Veld',
  "van 't Hof",
  "'t Hart",
  'op den Kamp',
  'ter Horst',
  'van der Meer',
  'Jansen-de Boer',
  'IJsbrandy',
  'El Amrani',
  'Öztürk',
  'Müller',
  'Nguyễn',
  'Núñez García',
  'Kowalski',
  'Bakker',
  'Hoekstra',
  'Visser',
  'Smit',
];

const businesses = [
  'Bakkerij Het Molentje',
  'V.v.E. De Linden',
  'Kapsalon "Knap & Kort"',
  '@Work Flexplekken',
];

const streets = [
  'Beukenlaan',
  'Dorpsstraat',
  '1e Exloërmond',
  'Kerkpad',
  'Prof. Röntgenweg',
  'Burg. Smitsingel',
];
const additions = ['', '', '', 'a', '-2', ' bis', ' 3 hoog'];
const towns = ['Assen', 'Beilen', 'Rolde', 'Vries', 'Zuidlaren', "'s-Gravenmoer", 'Súdwest-Fryslân'];
const letters = ['AB', 'CD', 'GH', 'JK', 'NL', 'PR', 'TV', 'XZ'];
const times = [
  'na 18.00 uur',
  "'s ochtends",
  'niet op woensdag',
  'tussen 12 en 13 uur',
  '=> alleen via de buurvrouw',
];

/** A made-up relation: mail goes to a reserved domain, and Dutch subscriber numbers never begin with 00. */
export function aRelation(choose: Chooser): Draft {
  const first = choose.one(firstNames);
  const last = choose.one(lastNames);
  const name = choose.weighted([
    [`${first} ${last}`, 5],
    [`mevrouw ${first.charAt(0)}. ${last}`, 4],
    [`de heer ${last}`, 4],
    [`fam. ${last}`, 1],
    [`${choose.one(businesses)}, t.a.v. ${first} ${last}`, 1],
  ]);
  return {
    name,
    phone: aPhone(choose),
    address: `${choose.one(streets)} ${choose.between(1, 240)}${choose.one(additions)}`,
    postcode: choose.chance(92) ? `${choose.between(9400, 9499)} ${choose.one(letters)}` : '',
    town: choose.one(towns),
    email: choose.chance(55) ? `${plain(first)}.${plain(last)}@example.com` : '',
    relationNumber: choose.chance(40) ? String(choose.between(1, 99_999)).padStart(7, '0') : '',
    preferredTime: choose.chance(25) ? choose.one(times) : '',
  };
}

function aPhone(choose: Chooser): string {
  const digits = () => String(choose.between(0, 99)).padStart(2, '0');
  return choose.weighted([
    [`06 00${digits()} ${digits()}${digits()}`, 6],
    [`0600${digits()}${digits()}${digits()}`, 3],
    [`0592 00 ${digits()} ${digits()}`, 4],
    [`+31 6 00${digits()} ${digits()}${digits()}`, 2],
    [`+31 (0)592-00${digits()}${digits()}`, 1],
  ]);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}
