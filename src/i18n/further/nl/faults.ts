import type { ActionFaults } from '../actionFaults';

const signInAgain = 'De verbinding met de werkmap is verlopen. Open de werkmap opnieuw';
const onComputer =
  'Dit is te veel in één keer voor Excel op het web. Open de werkmap in Excel op uw computer en doe het daar.';
const isProtected = (what: string) =>
  `${what} is beveiligd. Hef de beveiliging op (Controleren, in het lint) en probeer het opnieuw.`;

/** What an action says of a fault in its own words, because it knows more than the general sentence, or asks something else. */
export const faults = {
  tab: {
    notVerified: () =>
      'Het blad is niet zoals het is gemaakt. Maak het blad opnieuw: er komt geen tweede bij.',
    replyLost: () =>
      'Excel gaf geen antwoord. Kijk of het blad er is. Maak het opnieuw als het er niet is: er komt geen tweede bij.',
    sessionExpired: () => `${signInAgain} en maak het blad daarna.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('De werkmap of het blad'),
  },
  sample: {
    notVerified: () =>
      'De steekproef is niet teruggevonden. Kijk in de lijst of de steekproef er staat. Maak anders een nieuwe met hetzelfde lotingswoord.',
    replyLost: () =>
      'Excel gaf geen antwoord. Kijk in de lijst of de steekproef er staat. Maak anders een nieuwe met hetzelfde lotingswoord.',
    sessionExpired: () => `${signInAgain} en kijk of de steekproef er staat.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('De werkmap of het blad Steekproeven'),
  },
  calamity: {
    notVerified: () =>
      'De calamiteit is niet teruggevonden in de tabel. Kijk op het blad Calamiteiten en probeer het anders opnieuw.',
    replyLost: () =>
      'Excel gaf geen antwoord. Kijk op het blad Calamiteiten of het er al staat voordat u het opnieuw probeert.',
    rowMissing: () =>
      'De rij van deze calamiteit is niet meer te vinden. Maak het verwijderen ongedaan of kies de calamiteit opnieuw.',
    protected: () => isProtected('Het blad Calamiteiten of Klachten'),
  },
  letters: {
    registerMissing: () =>
      'Het blad met de getroffen relaties of met de brieven is er niet meer. Maak het verwijderen ongedaan, of lees opnieuw.',
    columnMissing: (name: string) =>
      `De kolom “${name}” is niet te vinden. Geef de kolom de oude naam terug of maak het verwijderen ongedaan.`,
    notVerified: () =>
      'Een collega verplaatste intussen regels in het blad met de getroffen relaties. Probeer het opnieuw.',
    replyLost: () =>
      'Excel gaf geen antwoord. Probeer het opnieuw: wat er al staat, wordt niet dubbel gezet.',
    sessionExpired: () => `${signInAgain} en ga verder: wat er al staat, blijft staan.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('De werkmap of het blad met de getroffen relaties of de brieven'),
  },
  inspection: {
    notVerified: () =>
      'Niet alles is teruggevonden. Kijk het register opnieuw na: u ziet dan wat nog open staat.',
    replyLost: () =>
      'Excel gaf geen antwoord. Kijk het register opnieuw na: u ziet dan wat al is hersteld en wat nog open staat.',
    sessionExpired: () => `${signInAgain} en kijk het register opnieuw na.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('Een blad van het register'),
  },
  access: {
    notVerified: () => 'Niet alles is teruggevonden. Zoek opnieuw: u ziet dan hoe het er staat.',
    replyLost: () => 'Excel gaf geen antwoord. Zoek opnieuw: u ziet dan hoe het er staat.',
    sessionExpired: () => `${signInAgain} en zoek opnieuw.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('De werkmap of een blad van het register'),
  },
  retention: {
    notVerified: () => 'Niet alles is teruggevonden. Kijk opnieuw welke klachten aan de beurt zijn.',
    replyLost: () => 'Excel gaf geen antwoord. Kijk opnieuw: dan ziet u wat nog aan de beurt is.',
    sessionExpired: () => `${signInAgain} en kijk opnieuw welke klachten aan de beurt zijn.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('Een blad van het register'),
  },
  adoption: {
    notVerified: () => 'Niet alles is teruggevonden. Begin het overnemen opnieuw.',
    replyLost: () => 'Excel gaf geen antwoord. Begin het overnemen opnieuw.',
    sessionExpired: () => `${signInAgain} en begin het overnemen opnieuw.`,
    tooLarge: () => onComputer,
    protected: () => isProtected('De werkmap of het blad met de lijst'),
  },
} satisfies ActionFaults;
