import { shapes } from './cellShapes';
import { all, may, must, never } from './signs';
import { aPerson, noDay, noNumber } from './usualSigns';
import type { Vocabulary } from './vocabulary';

/** What a column of a list of relations may mean. */
export const relationMeanings = [
  'relationNumber',
  'salutation',
  'name',
  'firstName',
  'namePrefix',
  'lastName',
  'nameAndAddress',
  'address',
  'houseNumber',
  'houseNumberAddition',
  'postcode',
  'postcodeAndTown',
  'town',
  'phone',
  'email',
] as const;

export type RelationMeaning = (typeof relationMeanings)[number];

/** By what the columns are known that say who a relation is. */
export const relationVocabulary: Vocabulary<RelationMeaning> = {
  relationNumber: {
    headers:
      'relatienr, relatienummer, relatie nr, klantnr, klantnummer, klant nr, klant id, debiteurnummer, debiteurnr, debiteur, lidnummer, lidnr, clientnummer, ' +
      'clientnr, contractnummer, polisnummer, patientnummer, relation no, relation number, customer number, customer no, customer id, client number, account number, member number',
    contents: all(noDay, never(shapes.long), never(shapes.person)),
  },
  salutation: {
    headers: 'aanhef, aanspreekvorm, aanspreektitel, m v, dhr mevr, titel, geslacht, salutation, title',
    contents: all(noNumber, ({ averageLength, distinct }) => (averageLength > 14 || distinct > 15 ? -1 : 0)),
  },
  name: {
    headers:
      'naam, naam relatie, relatie, naam klant, klant, klantnaam, naam klager, klager, indiener, naam indiener, melder, naam melder, ' +
      'client, naam client, patient, naam patient, bewoner, inwoner, burger, huurder, naam huurder, cursist, volledige naam, naw, contactpersoon, afzender, ' +
      'name, full name, customer, customer name, client name, complainant, name of complainant, reporter, contact',
    contents: all(aPerson, never(shapes.nameAndAddress), may(shapes.person)),
    alone: { confidence: 0.5, contents: must(shapes.person) },
  },
  firstName: {
    headers:
      'voornaam, voornamen, voorletters, initialen, voorl, roepnaam, first name, firstname, given name, initials, forename',
    contents: all(noNumber, never(shapes.long)),
  },
  namePrefix: {
    headers: 'tussenvoegsel, tussenvoegsels, tussenv, tv, tussenvgsl, voorvoegsel, prefix, name prefix',
    contents: all(noNumber, ({ averageLength }) => (averageLength > 8 ? -1 : 0.5)),
  },
  lastName: {
    headers: 'achternaam, familienaam, achternm, last name, lastname, surname, family name',
    contents: all(noNumber, never(shapes.long)),
  },
  nameAndAddress: {
    headers:
      'naam en adres, naam adres, naam adres woonplaats, naw, naw gegevens, naw gegevens relatie, gegevens klant, klantgegevens, adresgegevens, gegevens relatie, ' +
      'name and address, name address, contact details, customer details',
    contents: must(shapes.nameAndAddress),
    alone: { confidence: 0.55 },
  },
  address: {
    headers:
      'adres, straat, straatnaam, straat huisnummer, straat en huisnummer, straat huisnr, adres relatie, adres klant, woonadres, adresregel, ' +
      'address, street, street address, address line',
    contents: all(noDay, never(shapes.number), never(shapes.nameAndAddress), may(shapes.street)),
    alone: { confidence: 0.55, contents: must(shapes.streetName) },
  },
  houseNumber: {
    headers: 'huisnummer, huisnr, huis nr, hnr, nr, nummer, house number, house no, number',
    contents: ({ share }) => (share(({ text }) => /^\d{1,5}\s?-?[a-z]{0,3}$/i.test(text)) >= 0.8 ? 0.3 : -1),
  },
  houseNumberAddition: {
    headers: 'toevoeging, huisnummertoevoeging, huisnr toevoeging, toev, huisletter, addition, suffix',
    contents: ({ averageLength }) => (averageLength > 6 ? -1 : 0.5),
  },
  postcode: {
    headers: 'postcode, post code, pc, postc, zip, zip code, zipcode, postal code',
    contents: all(
      noDay,
      never(shapes.long),
      never(shapes.postcodeAndTown),
      may(shapes.postcode),
      ({ averageLength }) => (averageLength > 10 ? -1 : 0),
    ),
    alone: { confidence: 0.8 },
  },
  postcodeAndTown: {
    headers:
      'postcode plaats, postcode en plaats, postcode woonplaats, postcode en woonplaats, pc plaats, pc woonplaats, postcode town, postcode and town, postcode city',
    contents: must(shapes.postcodeAndTown),
    alone: { confidence: 0.85 },
  },
  town: {
    headers: 'plaats, woonplaats, plaatsnaam, stad, gemeente, dorp, plts, wpl, town, city, place',
    contents: all(noNumber, never(shapes.long), never(shapes.postcodeAndTown)),
  },
  phone: {
    headers:
      'telefoon, telefoonnummer, telefoonnr, tel, tel nr, telnr, telnummer, tel nummer, mobiel, mobiel nummer, mobiele nummer, mobielnr, gsm, 06, ' +
      '06 nummer, bereikbaar op, phone, phone number, telephone, mobile, cell, tel no',
    contents: must(shapes.phone),
    // Nine digits may be any number.
    alone: { confidence: 0.5, contents: must(shapes.dutchPhone) },
  },
  email: {
    headers:
      'e mail, email, mail, e mailadres, emailadres, mailadres, e mail adres, email adres, email address, e mail address',
    contents: must(shapes.email),
    alone: { confidence: 0.85 },
  },
};
