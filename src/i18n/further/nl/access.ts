import type { Sign } from '../../../procedure/access/recognise';
import type { Anonymised } from '../../../usecases/retention/clearCases';

const number = (count: number) => count.toLocaleString('nl-NL');
const places = (count: number) => `${number(count)} ${count === 1 ? 'plek' : 'plekken'}`;
const signs: Record<Sign, string> = {
  relationNumber: 'zelfde relatienummer',
  email: 'zelfde e-mailadres',
  phone: 'zelfde telefoonnummer',
  address: 'zelfde adres',
  name: 'zelfde naam',
};

/** What is said to whoever looks what is kept of somebody. */
export const access = {
  open: 'Gegevens van een relatie',
  openHint: 'Voor als iemand vraagt wat u bewaart, iets wil laten verbeteren of vergeten wil worden.',
  fromCase: 'Gegevens van deze relatie',
  title: 'Gegevens van een relatie',
  leave: 'Terug naar instellingen',
  intro:
    'Vul in om wie het gaat. U ziet dan alle klachten en lijsten waar deze relatie op staat. Er verandert nog niets.',
  nameRequired: 'Vul de naam van de relatie in.',
  signRequired:
    'Vul nog iets in waaraan de relatie te herkennen is: telefoon, e-mail, postcode met adres, of relatienummer.',
  find: 'Zoek in de werkmap',
  working: {
    finding: 'De werkmap wordt doorzocht.',
    giving: 'Het blad wordt gemaakt.',
    rectifying: 'De gegevens worden verbeterd.',
    erasing: 'De gegevens worden gewist.',
  },
  none: 'Van deze relatie is niets gevonden.',
  complaints: 'Klachten',
  affected: 'Getroffen door een calamiteit',
  likely: (found: readonly Sign[]) =>
    `misschien iemand anders: ${found.map((sign) => signs[sign]).join(', ')}`,
  unsure: 'Kies bij “misschien iemand anders” zelf of het om deze relatie gaat.',
  give: 'Maak een blad met inzage',
  given:
    'Het blad staat vooraan, klaar om af te drukken. Lees het na voordat u het geeft, en verwijder het daarna. Niet gezocht is in wat anderen vertelden, in bladen van uzelf en in losse bestanden.',
  cancelled: 'Gestopt. Er is niets veranderd.',
  correction: {
    title: 'Verbeteren',
    hint: 'In alles wat hierboven is aangevinkt.',
    field: 'Wat klopt er niet?',
    value: 'Wat moet er staan?',
    blank: 'Vul in wat er moet staan.',
    correct: (count: number) => `Verbeter op ${places(count)}`,
    done: (right: number, left: number) =>
      [
        `Op ${places(right)} staat het nu goed.`,
        left > 0
          ? `Op ${places(left)} is intussen iets veranderd: die ${left === 1 ? 'is' : 'zijn'} gebleven zoals ${left === 1 ? 'die was' : 'ze waren'}.`
          : '',
        'Brieven en bladen die al gemaakt zijn, veranderen niet mee.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  erasure: {
    title: 'Wissen',
    hint: 'Gesloten klachten worden anoniem, zoals bij “Bewaartermijn”. Ook de regels en brieven van een calamiteit verliezen wie het is. Dit kunt u niet terugdraaien.',
    erase: (count: number) => `Wis op ${places(count)}`,
    done: ({ cleared, left, stopped, blocked }: Anonymised, lines: number) =>
      [
        stopped ? 'Gestopt.' : '',
        cleared > 0 ? `${number(cleared)} ${cleared === 1 ? 'klacht is' : 'klachten zijn'} nu anoniem.` : '',
        lines > 0 && !stopped
          ? `${number(lines)} ${lines === 1 ? 'regel van een lijst is' : 'regels van lijsten zijn'} gewist.`
          : '',
        left > 0 ? `Op ${places(left)} is intussen iets veranderd: zoek opnieuw.` : '',
        blocked.length > 0
          ? `Ververs zelf de draaitabellen op ${blocked.map((name) => `“${name}”`).join(', ')}: Excel bewaart daar nog oude gegevens.`
          : '',
        'De reden staat in het logboek.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};
