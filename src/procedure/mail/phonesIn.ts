import { digitsIn, phoneNumbersIn } from '../relation/phoneNumbersIn';
import { phoneKeys } from '../relation/phoneKeys';
import { readable, sentencesIn } from './mailLines';

/** A number of the Dutch or Belgian plan, or one with its country before it. Nobody is called at home under 0800, 0900 or 088. */
const national = /^0[1-9]\d{7,8}$/;
const ofServices = /^(?:0|\+31)(?:800|900|906|909|88|14)/;

/** Whether a piece of text is the number of somebody. */
export function isPhoneNumber(text: string): boolean {
  const [key = '', ...more] = phoneKeys(text);
  if (more.length > 0 || ofServices.test(key)) return false;
  if (key.startsWith('+32')) return /^\+32[1-9]\d{7,8}$/.test(key);
  if (key.startsWith('+')) return /^\+[1-9]\d{8,13}$/.test(key);
  return national.test(key) && (key.length === 10 || /^0[1-9]\d?[ ./-]/.test(text.trim()));
}

const notCalled =
  /\b(?:fax|f|kvk|k\.v\.k|btw|iban|bic|rekening|rek|bsn|order|bestel\w*|factuur|meter\w*|ean|ref|kenmerk)\b/i;
/** What may stand beside a number that is the writer's own; anything else may say whose it is. */
const besideNumber =
  /^(?:t|m|e|w|tel|telefoon|telefoonnummer|telefoonnr|tel ?nr|mob|mobiel|mobile|gsm|cell|phone|telephone|tél|thuis|privé|prive|werk|home|work|overdag|bereikbaar|op|na|vanaf|uur|tussen|en|of|or|ma|di|wo|do|vr|avonds|nummer|nr|mail|email|website|web|of|s|vast|after|pm|am|direct)$/i;

/** The numbers in a value that stands behind a label, or in a line of a signature. */
export function numbersAlone(line: string): string[] {
  return readable(line)
    .split(/[|•·]| [–-] (?=\p{L})/u)
    .flatMap((part) => {
      const said = part.replace(/\S{1,64}@\S{1,255}|(?:https?:\/\/|www\.)\S{1,255}/gi, ' ');
      const beside = said.match(/\p{L}+/gu) ?? [];
      if (notCalled.test(said) || !beside.every((word) => besideNumber.test(word))) return [];
      return phoneNumbersIn(said).map(bare).filter(isPhoneNumber);
    });
}

const toMe =
  /\b(?:(?:mij|me|ik ben|wij zijn|ons) (?:\p{L}+ ){0,3}?(?:bereik(?:en|baar)|bellen|te bereiken|terugbellen)|bel(?:t u)? (?:mij|me|ons)|(?:mijn|ons) (?:\p{L}+ )?(?:telefoon|mobiel|gsm|tel\.?|06)?-?(?:nummer|nr)?(?: is|:)?|(?:call|reach|phone) me|my (?:\p{L}+ )?(?:phone|mobile|cell|number)(?: number)?)\b(?: \p{L}+| op:?| is:?| \d{1,2} uur|:){0,5} ?$/iu;
const toAnother =
  /\b(?:uw|jullie|jouw|your|u heeft|u had|monteur|collega|medewerk\w*|buur\w*|klantenservice|helpdesk|colleague|neighbou?r|mechanic|moeder|vader|dochter|zoon|zus|broer|vriend\w*|man|vrouw|partner|mother|father|daughter|son|husband|wife|belde|gebeld|called|niet meer|oude|old|vorige|meneer|mevrouw|mevr|dhr|heer|mrs?|aannemer|huismeester|hij|zij|ze|hem|haar|he|she|him|her|assistent\w*|advocaat)\b/i;

/** Numbers in sentences that say that one reaches the writer there, and name nobody else. */
export function numbersOfWriter(line: string): string[] {
  return sentencesIn(line)
    .filter((sentence) => digitsIn(sentence).length >= 9)
    .filter((sentence) => !toAnother.test(sentence) && !notCalled.test(sentence))
    .flatMap((sentence) =>
      phoneNumbersIn(sentence)
        .map(bare)
        .filter((number) => isPhoneNumber(number) && toMe.test(sentence.slice(0, sentence.indexOf(number)))),
    );
}

/** Without the brackets that stand around the whole of it. */
const bare = (number: string): string => number.replace(/^\(([^()]*)\)$/, '$1').trim();
