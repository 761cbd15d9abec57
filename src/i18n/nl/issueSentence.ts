import type { RequiredField } from '../../procedure/complaint/fields';
import type { IssueSentence } from '../format/sentence';

const required: Record<RequiredField, string> = {
  phone:
    'Vul het telefoonnummer in; daarop bellen we terug. Geen nummer? Kies iets anders bij “Bereikbaar via”.',
  name: 'Vul de naam van de relatie in.',
  address: 'Vul straat en huisnummer in.',
  town: 'Vul de plaats in.',
  email: 'Vul het e-mailadres in; daar gaat het antwoord heen.',
  category: 'Kies de rubriek.',
  summary: 'Vul in enkele woorden in wat voor klacht het is.',
  account: 'Vul in wat de relatie vertelt.',
  employee: 'Vul de betrokken medewerker in, of “onbekend”.',
  department: 'Vul de afdeling in waar de klacht over gaat.',
  channel: 'Kies hoe de klacht binnenkwam.',
  receivedOn: 'Vul de datum in waarop de klacht binnenkwam.',
  takenBy: 'Vul in wie de klacht aanneemt.',
  promise: 'Vul in wat u de relatie hebt toegezegd.',
  followUpBy: 'Vul in wie de toegezegde actie uitvoert.',
  callbackOn: 'Vul de datum in waarop de relatie wordt teruggebeld.',
  severity: 'Kies hoe ernstig de klacht is.',
};

const certain = 'Klopt de datum? Registreer of bewaar dan nog een keer.';

export const issueSentence: IssueSentence = ({ field, code, limit = 0 }) => {
  switch (code) {
    case 'required':
      return required[field];
    case 'notADate':
      return 'Dit is geen datum. Typ bijvoorbeeld 31-12-2026, dinsdag of over een week. Als u er een dag van de week bij typt, moet die kloppen.';
    case 'inTheFuture':
      return 'Deze datum ligt in de toekomst. Vul vandaag of eerder in.';
    case 'inThePast':
      return 'Deze dag is al voorbij. Kies vandaag of een latere dag.';
    case 'tooLongAgo':
      return 'Deze datum ligt te ver terug. Controleer het jaar.';
    case 'beforeReceipt':
      return 'De terugbeldatum ligt voor de datum van ontvangst. Kies een latere dag.';
    case 'tooFarAhead':
      return 'Deze terugbeldatum ligt meer dan een jaar vooruit. Controleer het jaar.';
    case 'notAWorkingDay':
      return 'Dit is geen werkdag. Als er die dag toch iemand belt, klik dan nog een keer op de knop.';
    case 'alreadyPast':
      return `Deze terugbeldatum is al voorbij. ${certain}`;
    case 'longAgo':
      return `Deze datum is meer dan drie maanden geleden. ${certain}`;
    case 'tooLong':
      return `Dit is te lang: maximaal ${limit} tekens.`;
    case 'tooManyLines':
      return `Dit zijn te veel regels: maximaal ${limit}.`;
    case 'notAllowedHere':
      return 'Hier staat een teken dat Excel niet kan bewaren. Typ de tekst opnieuw.';
    case 'notAChoice':
      return 'Kies een van de mogelijkheden uit de lijst.';
  }
};
