import type { DeedName } from '../../../usecases/intentions/deeds';
import type { Finished } from '../../../usecases/intentions/finishIntentions';

/** Whatever was asked for, as one speaks of it; its name may be gone. */
const of = (what: string) => (about: string) => (about === '' ? what : `${what} ${about}`);

export const intentions = {
  seen: 'Gezien',
  /** By the operation that was asked for. */
  what: {
    append: (name: string) => `de klacht van ${name}`,
    write: of('de wijziging van klacht'),
    addToList: (name: string) => `de naam “${name}” in een lijst`,
    build: of('het kwartaaltabblad'),
    buildCategory: of('het tabblad van rubriek'),
    buildCategories: of('de rubriektabs van'),
    appendCalamity: of('de calamiteit'),
    writeCalamity: of('de wijziging van calamiteit'),
    link: of('de klachten bij calamiteit'),
    record: of('de steekproef'),
    judge: of('het oordeel over klacht'),
    markApproached: of('de datum van de brieven van calamiteit'),
    addAffected: of('de getroffen relaties van calamiteit'),
    fillMerge: of('de kolommen voor Word van calamiteit'),
    print: of('de brieven van calamiteit'),
  } satisfies Record<DeedName, (about: string) => string>,
  how: {
    stood: (what: string) => `Van vorige keer: ${what}. Dat staat in de werkmap.`,
    done: (what: string) => `Van vorige keer: ${what}. Dat was nog niet af en is nu alsnog gedaan.`,
    refused: (what: string) =>
      `Van vorige keer: ${what}. Dat is niet gedaan, omdat de werkmap intussen anders is.`,
    brokenOff: (what: string) =>
      `Van vorige keer: ${what}. Dat is niet afgemaakt. Begin er opnieuw aan; wat er al staat, komt er niet dubbel in.`,
    elsewhere: (what: string) =>
      `Onafgemaakt, misschien in een andere werkmap: ${what}. Hier is daar niets van gedaan. Is dit die werkmap, of is het een kopie of een andere?`,
    waits: (what: string) =>
      `Van vorige keer: ${what}. Dat kon nog niet worden nagekeken of afgemaakt en wordt vanzelf opnieuw geprobeerd.`,
  } satisfies Record<Finished['how'], (what: string) => string>,
  finishHere: 'Dit is die werkmap: maak het af',
  leave: 'Nee: laat het',
};
