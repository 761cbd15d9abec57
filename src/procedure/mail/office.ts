import { samePerson } from '../text/samePerson';
import { emailsIn } from './sender';
import type { Sender } from './sender';

/** What tells the office's own messages from those of a relation. */
export interface Office {
  /** `''` while nobody filled it in. */
  organisation: string;
  /** Employees and departments, as they stand in the lists. */
  people: readonly { name: string; email: string }[];
}

/** Where everybody can have an address: one domain says nothing of an office. */
const providers =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|home|hetnet|casema|chello|upcmail|quicknet|telfort|tele2|solcon|zeelandnet|caiway|online|wxs|tiscali|telenet|skynet|proximus|protonmail|proton|gmx|aol)\./;

/** Boxes that are read by whoever has turn. */
const desk =
  /^(?:info|klantenservice|klantcontact|klanten|klachten|service|support|contact|helpdesk|receptie|balie|administratie|secretariaat|office|mail|post|customer-?(?:service|care)|complaints?|hello)@/;
const machine =
  /^(?:no-?reply|do-?not-?reply|niet-?beantwoorden|noreply-\S{1,40}|formulier(?:en)?|webform|website|wordpress|mailer-daemon|postmaster)@/;

export const isDesk = (text: string): boolean => emailsIn(text).some((address) => desk.test(address));
export const isMachine = ({ email }: Sender): boolean => machine.test(email);

/** Asks of a text that says who somebody is, as `Jan Bos <jan@kantoor.nl>`, whether it is of the office. */
export function isOfOffice({ organisation, people }: Office): (text: string) => boolean {
  const own = new Set(people.flatMap(({ email }) => emailsIn(email)));
  const domains = new Set([...own].map((address) => address.slice(address.indexOf('@') + 1)));
  const name = organisation.trim().toLowerCase();
  return (text) => {
    const addresses = emailsIn(text);
    const isOwn = (address: string) => {
      const domain = address.slice(address.indexOf('@') + 1);
      return own.has(address) || (domains.has(domain) && !providers.test(domain));
    };
    if (addresses.some(isOwn)) return true;
    if (name.length >= 4 && text.toLowerCase().includes(name)) return true;
    return addresses.length === 0 && people.some((one) => samePerson(one.name, text));
  };
}
