import type { ChoiceField } from '../../complaint/fields';
import type { ChoiceWords } from '../../complaint/valueInWords';
import { spellingKey, textKey } from './textKey';
import { isTypoOf } from './typos';

/** What has words that everybody writes for it: choices, and channels, of which an office has its own list. */
type WordField = ChoiceField | 'channel';

/** What offices write for our codes, Dutch and English, as keys (`textKey`) set apart by commas. */
const words: ChoiceWords & { channel: Record<string, string> } = {
  channel: {
    phone: 'telefoon, telefonisch, tel, per telefoon, gebeld, phone, telephone, by phone, call',
    letter: 'brief, post, per post, per brief, schriftelijk, postal mail, letter, by letter, fax',
    email: 'e mail, email, mail, per mail, per e mail, e mailbericht, mailtje',
    website: 'website, web, webformulier, internet, online, formulier, site, digitaal, app, web form',
    counter: 'balie, aan de balie, loket, mondeling, persoonlijk, bezoek, langsgekomen, counter, in person',
  },
  reachBy: {
    phone: 'telefoon, telefonisch, tel, bellen, phone, telephone, by phone, call',
    letter: 'brief, post, per post, per brief, letter, by letter, postal mail',
    email: 'e mail, email, mail, per mail, per e mail, by email',
    none: 'niet, niet bereikbaar, anoniem, geen contact, none, not, anonymous, no contact',
  },
  severity: {
    minor: 'licht, laag, klein, gering, low, minor, lage prioriteit, groen',
    normal: 'normaal, gemiddeld, midden, middel, medium, normal, gewoon, matig, oranje',
    serious: 'ernstig, hoog, zwaar, groot, urgent, spoed, kritiek, high, serious, critical, severe, rood',
  },
  satisfied: {
    yes: 'ja, j, tevreden, naar tevredenheid, yes, y, satisfied, true, waar, goed, akkoord',
    partly: 'deels, gedeeltelijk, matig, beetje, redelijk, partly, partially, neutraal',
    no: 'nee, n, niet, ontevreden, niet tevreden, no, dissatisfied, unsatisfied, false, onwaar, slecht',
  },
  finding: {
    upheld: 'gegrond, terecht, ja, j, yes, y, upheld, justified, g, gegr',
    partlyUpheld:
      'deels gegrond, gedeeltelijk gegrond, dg, d g, deels, gedeeltelijk, deels terecht, partly upheld, partially upheld',
    notUpheld: 'ongegrond, onterecht, niet gegrond, nee, n, no, not upheld, unjustified, o, og, ong, ongegr',
    noFinding: 'geen oordeel, niet te beoordelen, onbekend, no finding, onbeslist',
  },
  status: {
    incomplete: 'onvolledig, incompleet, niet compleet, concept, incomplete, draft',
    new: 'nieuw, open, openstaand, staat open, geopend, ontvangen, geregistreerd, te doen, todo, new, received, pending, nog doen',
    handedOver:
      'doorgegeven, doorgezet, doorgestuurd, toegewezen, uitgezet, in behandeling, behandeling, lopend, loopt, bezig, ' +
      'mee bezig, in uitvoering, wordt aan gewerkt, handed over, assigned, in progress, ongoing',
    followedUp: 'opgevolgd, uitgevoerd, actie uitgevoerd, followed up',
    checked: 'gecontroleerd, gecheckt, checked',
    calledBack: 'teruggebeld, called back',
    closed:
      'gesloten, afgehandeld, afgerond, afgesloten, afgedaan, klaar, gereed, opgelost, voltooid, dicht, closed, done, ' +
      'resolved, completed, complete, solved, finished, ok',
    closedUnsatisfied:
      'gesloten niet tevreden, afgehandeld niet tevreden, gesloten ontevreden, niet opgelost, closed unsatisfied',
    closedInWriting: 'gesloten schriftelijk, schriftelijk afgehandeld, closed in writing',
    withdrawn: 'ingetrokken, vervallen, geannuleerd, withdrawn, cancelled, canceled',
    noComplaint: 'geen klacht, geen klacht maar vraag, onterecht geregistreerd, no complaint',
    closedUntold: 'gesloten zonder antwoord, closed without answer',
    duplicate: 'dubbel, dubbele melding, dubbele klacht, al geregistreerd, duplicate, duplicate complaint',
  },
};

const tableOf = (codes: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(codes).flatMap(([code, list]) => list.split(', ').map((word) => [word, code])));

const tables: Record<WordField, ReadonlyMap<string, string>> = {
  channel: tableOf(words.channel),
  reachBy: tableOf(words.reachBy),
  severity: tableOf(words.severity),
  satisfied: tableOf(words.satisfied),
  finding: tableOf(words.finding),
  status: tableOf(words.status),
};

/** What makes two words in a column of choices the same; of a tick nothing but its sign is left. */
export const wordKey = (text: string): string => textKey(text) || spellingKey(text);

/**
 * What a word of theirs means. `sure`: it is one of the words that everybody writes for it; otherwise it only looks like
 * one (`Closed with explanation`, `Afgehandled`), and a person has to say so.
 */
export function codeOfWord(field: WordField, word: string): { code: string; sure: boolean } | null {
  const key = wordKey(word);
  const table = tables[field];
  const code = table.get(key);
  if (code !== undefined) return { code, sure: true };
  const begun = codeOfBeginning(field, key);
  if (begun !== null) return { code: begun, sure: false };
  for (const [known, meant] of table) if (isTypoOf(key, known)) return { code: meant, sure: false };
  return null;
}

/** What makes two names of a channel the same: `Tel.`, `telefonisch` and `By phone` are one; others are as they are spelled. */
export const channelKey = (text: string): string => tables.channel.get(wordKey(text)) ?? spellingKey(text);

/** Whether a text is, or begins with, a word for one of the field's codes. */
export const isChoiceWord = (field: WordField, text: string): boolean =>
  text.length <= longestWord && codeOfBeginning(field, wordKey(text)) !== null;

/** A word with an explanation behind it; longer is a story. */
const longestWord = 60;

function codeOfBeginning(field: WordField, key: string): string | null {
  const tokens = key.split(' ');
  for (let count = tokens.length; count > 0; count -= 1) {
    const code = tables[field].get(tokens.slice(0, count).join(' '));
    if (code !== undefined) return code;
  }
  return null;
}

/** Under a header such as `Afgehandeld?`, yes and no say whether it is. */
export function codeOfYesOrNo(header: string, word: string): string | null {
  const answer = tables.satisfied.get(wordKey(word));
  const asked = tables.status.get(wordKey(header));
  if (answer === undefined || answer === 'partly' || asked === undefined) return null;
  if (asked === 'closed') return answer === 'yes' ? 'closed' : 'new';
  return asked === 'new' && answer === 'no' ? 'closed' : asked;
}
