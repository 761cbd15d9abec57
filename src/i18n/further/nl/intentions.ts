import type { DeedName } from '../../../usecases/intentions/deeds';
import type { Finished } from '../../../usecases/intentions/finishIntentions';

/** Whatever was asked for, as one speaks of it; its name may be gone. */
const of = (what: string) => (about: string) => (about === '' ? what : `${what} ${about}`);

export const intentions = {
  seen: 'Sluit bericht',
  /** By the operation that was asked for. */
  what: {
    append: (name: string) => `de klacht van ${name}`,
    write: of('de wijziging van klacht'),
    addToList: (name: string) => `de naam “${name}” in een lijst`,
    build: of('het kwartaalblad'),
    buildCategory: of('het blad van rubriek'),
    buildCategories: of('de rubriekbladen van'),
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
      `Van vorige keer: ${what}. Dat is niet afgemaakt. Begin opnieuw; wat er al staat, komt er niet dubbel in.`,
    elsewhere: (what: string) =>
      `Niet afgemaakt, misschien in een andere werkmap: ${what}. In deze werkmap is het niet gedaan. Hoort het in deze werkmap, of is dit een kopie of een andere?`,
    waits: (what: string) =>
      `Van vorige keer: ${what}. Dat kon nog niet worden nagekeken of afgemaakt en wordt vanzelf opnieuw geprobeerd.`,
  } satisfies Record<Finished['how'], (what: string) => string>,
  finishHere: 'Het hoort hier: maak het af',
  leave: 'Nee, laat het zo',
};
