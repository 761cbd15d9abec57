import type { ExampleTexts } from '../../../procedure/example/exampleTexts';

/** A made-up office: mail goes to a reserved domain, and nobody of it exists. */
const office = {
  organisation: 'Voorbeeldorganisatie (verzonnen)',
  kept: 'bewaard',
  departments: [
    { name: 'Klantcontact', head: 'Ruth Oosterhof', headEmail: 'r.oosterhof@example.com' },
    { name: 'Buitendienst', head: 'Hidde de Wit', headEmail: 'h.dewit@example.com' },
    { name: 'Financiën', head: 'Agnes Timmer', headEmail: 'a.timmer@example.com' },
  ],
  employees: [
    { name: 'Pieter Zijlstra', email: 'p.zijlstra@example.com', department: 'Klantcontact' },
    { name: 'Yıldız Çelik', email: 'y.celik@example.com', department: 'Buitendienst' },
    { name: 'Sanne Bakker', email: 's.bakker@example.com', department: 'Klantcontact' },
    { name: 'Noor el Idrissi', email: 'n.elidrissi@example.com', department: 'Financiën' },
    { name: 'Jan op ’t Hoog', email: 'j.opthoog@example.com', department: 'Buitendienst' },
  ],
  relations: [
    { name: 'mevrouw A. van den Berg', address: 'Beukenlaan 12', town: 'Assen' },
    { name: 'de heer El Amrani', address: 'Dorpsstraat 3', town: 'Beilen' },
    { name: 'Maaike Hoekstra', address: 'Kerkpad 41', town: 'Rolde' },
    { name: 'Bakkerij Het Molentje', address: 'Marktplein 8', town: 'Zuidlaren' },
    { name: 'Willem Kowalski', address: 'Brink 27', town: 'Vries' },
    { name: 'fam. Öztürk', address: 'Veldweg 90', town: 'Assen' },
    { name: 'Truus de Vries', address: 'Kerkpad 6', town: 'Rolde' },
    { name: 'de heer Smit', address: 'Beukenlaan 118', town: 'Assen' },
    { name: 'Renée Visser', address: 'Stationsweg 5', town: 'Beilen' },
  ],
} as const;

export const nl: ExampleTexts = {
  ...office,
  stories: [
    {
      category: 'Wachttijd',
      summary: 'Monteur kwam niet op afspraak',
      account: 'Ik heb een vrije dag genomen en van acht tot twaalf gewacht. Er kwam niemand.',
      promise: 'Een nieuwe afspraak maken op een dag die past',
    },
    {
      category: 'Bereikbaarheid',
      summary: 'Niet teruggebeld, ondanks belofte',
      account: 'Maandag gebeld, woensdag gebeld. Er is nooit iemand die terugbelt.',
      promise: 'Vandaag laten terugbellen door de behandelaar',
    },
    {
      category: 'Kosten en facturen',
      summary: 'Twee keer dezelfde factuur',
      account: 'Zelfde bedrag, zelfde maand, twee nummers. Ik wil maar één keer betalen.',
      promise: 'Een van de twee facturen intrekken',
    },
    {
      category: 'Uitvoering',
      summary: 'Werk niet afgemaakt',
      account: 'De stoep ligt al twee weken open. Mijn moeder is er bijna gevallen.',
      promise: 'De ploeg maakt de stoep af',
    },
    {
      category: 'Bejegening',
      summary: 'Onvriendelijk te woord gestaan aan de balie',
      account: 'Ik werd afgesnauwd waar iedereen bij stond.',
      promise: 'De leidinggevende bespreekt het en biedt excuses aan',
    },
    {
      category: 'Informatie',
      summary: 'Website vermeldt oude tarieven',
      account: 'Op de site staat 12,50 euro, aan de balie vraagt men 18,75 euro.',
      promise: 'De site aanpassen en het verschil terugbetalen',
    },
    {
      category: 'Wachttijd',
      summary: 'Reparatie steeds uitgesteld',
      account: 'De afspraak is al vier keer verzet. De lekkage zit nu ook in de gang.',
      promise: 'De aannemer komt deze week langs',
    },
    {
      category: 'Bereikbaarheid',
      summary: 'Drie kwartier in de wacht',
      account: 'Muziek, muziek, en toen werd de verbinding verbroken. Twee keer.',
      promise: 'Met voorrang terugbellen',
    },
    {
      category: 'Privacy',
      summary: 'Brief met gegevens van een ander',
      account: 'In mijn envelop zat de brief van een buurtgenoot.',
      promise: 'De brief laten ophalen en het melden',
    },
    {
      category: 'Informatie',
      summary: 'Brief is onbegrijpelijk',
      account: 'Mijn vader van 84 kreeg vier kantjes en begrijpt er niets van.',
      promise: 'De brief in gewone taal toelichten',
    },
    {
      category: 'Overig',
      summary: 'Geluidsoverlast door werkzaamheden',
      account: 'Om half zeven wordt er al geboord, ook op zaterdag.',
      promise: 'De aannemer aanspreken',
    },
  ],
  incident: {
    category: 'Kosten en facturen',
    title: 'Dubbele facturen',
    what: 'Een deel van de facturen van deze maand is twee keer verstuurd.',
    cause: 'De verzending is na een storing opnieuw gestart',
    solution: 'De tweede factuur vervalt; wie al betaalde, krijgt het geld terug',
    apology: 'Het spijt ons dat u twee keer dezelfde factuur kreeg.',
  },
  channels: ['telefoon', 'e-mail', 'telefoon', 'website', 'telefoon', 'brief', 'balie'],
  remedy: 'Dat het nu gewoon wordt opgelost',
  answers: {
    yes: 'Keurig opgelost, dank u.',
    partly: 'Een deel is gedaan, de rest wacht nog.',
    no: 'Er is nog niets gebeurd.',
    notReached: 'Geen gehoor, voicemail ingesproken.',
  },
  newPromise: 'Deze week alsnog uitvoeren, en eerst bellen',
  withdrawn: 'De relatie trekt de klacht in',
  noComplaint: 'Het was een vraag om informatie',
  cause: 'De overdracht was niet vastgelegd',
  measure: 'Besproken in het teamoverleg',
};
