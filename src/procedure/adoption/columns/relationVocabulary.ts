import { shapes } from './cellShapes';
import { all, may, must, never } from './signs';
import { aPerson, noAnswer, noDay, noNumber, ofMany, ofSeveral } from './usualSigns';
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
      'relatienr, @ nr, @ nummer, @ id, @ no, @ number, @ code, debiteur, contractnummer, contractnr, polisnummer, polisnr, account number, account no, ' +
      'relation no, relation number',
    contents: all(noDay, never(shapes.long), never(shapes.person), must(shapes.digits)),
  },
  salutation: {
    headers: 'aanhef, aanspreekvorm, aanspreektitel, m v, dhr mevr, titel, geslacht, salutation, title',
    contents: all(noNumber, ({ averageLength, distinct }) => (averageLength > 14 || distinct > 15 ? -1 : 0)),
  },
  name: {
    headers:
      'naam, @ naam, @ name, name @, klager, indiener, melder, klant, relatie, complainant, customer, reporter, requester, requestor, reiziger, huurder, bewoner, ' +
      'client, patient, inwoner, burger, ouder, cursist, deelnemer, lid, abonnee, verzekerde, verzekeringnemer, aanvrager, afnemer, opsteller, aangever, gast, bezoeker, passagier, student, leerling, consumer, passenger, ' +
      'tenant, member, caller, volledige naam, naw, contactpersoon, afzender, name, full name, fullname, naam en voorletters, @ tel, naam tel, naam en telefoon, naam en telefoonnummer',
    weak: 'wie, van, contact, from, van wie',
    contents: all(aPerson, never(shapes.nameAndAddress), ofMany),
    // Names of whom, nothing says: only where the header says nothing at all, and nobody comes back as staff does.
    alone: { confidence: 0.56, contents: all(must(shapes.person), ofMany, ofSeveral) },
  },
  firstName: {
    headers:
      'voornaam, voornamen, voorletters, initialen, voorl, roepnaam, first name, firstname, given name, initials, forename',
    contents: all(noNumber, never(shapes.long), never(shapes.digits)),
  },
  namePrefix: {
    headers: 'tussenvoegsel, tussenvoegsels, tussenv, tv, tussenvgsl, voorvoegsel, prefix, name prefix',
    contents: all(noNumber, ({ averageLength }) => (averageLength > 8 ? -1 : 0.5)),
  },
  lastName: {
    headers: 'achternaam, familienaam, achternm, last name, lastname, surname, family name',
    contents: all(noNumber, noAnswer, never(shapes.long), never(shapes.digits)),
  },
  nameAndAddress: {
    headers:
      'naam en adres, naam adres, naam adres woonplaats, naw, naw gegevens, naw gegevens relatie, gegevens klant, klantgegevens, adresgegevens, gegevens relatie, @ gegevens, ' +
      'name and address, name address, contact details, customer details',
    weak: 'naam, name, klant, relatie, klager, indiener, melder, huurder, bewoner, client, customer, complainant',
    contents: must(shapes.nameAndAddress),
    alone: { confidence: 0.6 },
  },
  address: {
    headers:
      'adres, @ adres, straat, straatnaam, street name, correspondentieadres, postadres, woonadres, adresgegevens, straat en nummer, straat nummer, huisadres, home address, mailing address, full address, address line, straat nr, straat huisnummer, straat en huisnummer, straat huisnr, adres relatie, adres klant, woonadres, adresregel, ' +
      'address, street, street address, address line',
    contents: all(noDay, never(shapes.number), never(shapes.nameAndAddress), may(shapes.street)),
    alone: { confidence: 0.6, contents: must(shapes.streetName) },
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
    headers:
      'postcode, post code, pc, postc, pcode, postnr, postnummer, postcodegebied, zip, zip code, zipcode, postal code',
    contents: all(
      noDay,
      never(shapes.long),
      never(shapes.postcodeAndTown),
      may(shapes.postcode),
      ({ averageLength }) => (averageLength > 10 ? -1 : 0),
      must(shapes.digits),
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
    contents: all(
      noNumber,
      noAnswer,
      never(shapes.long),
      never(shapes.postcodeAndTown),
      never(shapes.digits),
    ),
  },
  phone: {
    headers:
      'telefoon, mob, mob nr, mobnr, telef, tel mobiel, contactnummer, contact number, nummer telefoon, phone mobile, @ telefoon, @ tel, @ telefoonnummer, @ phone, telefoonnummer, telefoonnr, tel, tel nr, telnr, telnummer, tel nummer, mobiel, mobiel nummer, mobiele nummer, mobielnr, gsm, 06, ' +
      '06 nummer, bereikbaar op, phone, phone number, telephone, mobile, cell, cell phone, tel no, phone no',
    contents: must(shapes.phone),
    // Nine digits may be any number.
    alone: { confidence: 0.6, contents: must(shapes.dutchPhone) },
  },
  email: {
    headers:
      'e mail, email, emailaddress, mail, @ email, @ mail, e mailadres, emailadres, mailadres, e mail adres, email adres, email address, e mail address',
    contents: must(shapes.email),
    alone: { confidence: 0.85 },
  },
};
