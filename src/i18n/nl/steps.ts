import type { Missing } from '../../procedure/lifeCycle/lifeCycle';
import type { StepRefusal } from '../../procedure/lifeCycle/ruling';
import { endings } from './statuses';

const missing: Record<Missing, string> = {
  check: 'Leg eerst vast wie heeft nagegaan of de actie is uitgevoerd.',
  headInformed: 'Leg eerst vast wanneer het hoofd van de afdeling de kopie kreeg.',
  letterSent: 'Leg eerst vast wanneer de brief is verstuurd.',
};

export const steps = {
  refused: (refusal: StepRefusal): string => {
    switch (refusal.code) {
      case 'alreadyEnded':
        return 'Deze klacht is intussen afgehandeld; er is niets vastgelegd.';
      case 'alreadyDone':
        return 'Dit is intussen al vastgelegd; er is niets veranderd.';
      case 'incomplete':
        return 'Deze klacht is nog onvolledig. Vul de klacht eerst aan.';
      case 'missing':
        return refusal.missing.map((what) => missing[what]).join(' ');
      case 'checkerRequired':
        return 'Vul in wie dit heeft nagegaan.';
      case 'reasonRequired':
        return 'Vul in waarom.';
      case 'notDissatisfied':
        return 'Dit kan pas als de relatie is teruggebeld en niet tevreden is.';
      case 'notSatisfied':
        return 'Dit kan pas als de relatie is teruggebeld en tevreden is.';
      case 'tooFewAttempts':
        return `U kunt schriftelijk afsluiten na drie keer bellen zonder gehoor. Er ${refusal.left === 1 ? 'ontbreekt nog 1 poging' : `ontbreken nog ${refusal.left} pogingen`}.`;
      case 'otherReach':
        return 'Hoe de relatie te bereiken is, is intussen veranderd. Kies opnieuw.';
      case 'noClosingDay':
        return 'Kies een dag vanaf de ontvangst tot en met vandaag.';
      case 'tooLong':
        return `De tekst is te lang: maximaal ${refusal.limit} tekens.`;
      case 'tooManyLines':
        return `De tekst heeft te veel regels: maximaal ${refusal.limit}.`;
      case 'notAllowedHere':
        return 'In de tekst staat een teken dat Excel niet kan bewaren. Typ de tekst opnieuw.';
    }
  },
  ownWork: (who: string) =>
    `${who} voerde de actie zelf uit. Laat het liever door een ander nagaan, of schrijf op waarom dat niet kan.`,
  reason: 'Waarom?',
  followedUp: (who: string) => `Leg vast: ${who} heeft de actie uitgevoerd`,
  restart: 'Begin opnieuw',
  endings,
  endTitle: 'Op een andere manier afsluiten',
  ending: 'Hoe?',
  chooseEnding: 'kies',
  end: 'Sluit af',
  adviseWriting: (attempts: number) =>
    `Al ${attempts} keer niet bereikt. Advies: stuur een brief en sluit de klacht daarna schriftelijk af.`,
  versions: {
    bothHint: 'Een collega heeft deze klacht intussen gewijzigd. Er is niets overschreven.',
    theirs: 'Nu in het register',
    mine: 'U zag',
    takeTheirs: 'Niet vastleggen, toon wat er nu staat',
    keepMine: 'Leg toch vast bij wat er nu staat',
  },
};
