import { searchQuery } from '../../../src/procedure/relation/search/searchQuery';
import { knowRelations } from '../../../src/usecases/register/knowRelations';
import { searchRelations } from '../../../src/usecases/register/searchRelations';
import { yieldToPane } from '../../../src/taskpane/shared/yieldToPane';
import { filledRegister } from '../filledRegister';
import { longestStretch } from '../longestStretch';
import { measure, type Measurement } from '../measure';
import { searchNaively } from '../searchNaively';
import { table } from '../table';

const surnames = ['van den Berg', 'Demir', 'Bos', 'Ünal', 'de Vries', 'Jansen', 'Smit'];
const filler = 'De relatie vertelt rustig wat er is gebeurd en wat er is beloofd. ';

const told = (index: number) => ({
  name: `mevrouw ${String.fromCharCode(65 + (index % 26))}. ${surnames[index % surnames.length]}`,
  phone: `06-${String(10_000_000 + index)}`,
  postcode: `${1000 + (index % 9000)} AB`,
  address: `Dorpsstraat ${1 + (index % 211)}`,
  account: `${filler.repeat(4)}${index % 9_973 === 0 ? 'Er lag hagel op het dak.' : ''}`,
});

const cells = (label: string, measured: Measurement, stretch: number) => [
  label,
  measured.roundTrips,
  measured.bytesSent,
  measured.bytesReceived,
  measured.largestReply,
  measured.milliseconds.toFixed(0),
  stretch.toFixed(0),
];

/** From a key in the search box to what is found; and words of what relations told, which Excel looks through. */
export async function run(): Promise<void> {
  const print = table('Looking for a complaint', [
    ...['trips', 'sent', 'received', 'largest reply', 'ms', 'stretch ms'],
  ]);
  for (const rows of [1_000, 10_000, 100_000]) {
    const { host, register } = await filledRegister(rows, told);
    host.faults.latency = 1;
    const at = `${rows.toLocaleString('en')} rows`;
    const relations = knowRelations(register);
    await relations.refresh();

    /** Gives the longest work between two looks at what was typed, in milliseconds of the processor's time. */
    const search = async (typed: string): Promise<number> => {
      const query = searchQuery(typed);
      let longest = 0;
      let before = process.cpuUsage();
      const look = () => {
        const { user, system } = process.cpuUsage(before);
        longest = Math.max(longest, (user + system) / 1000);
      };
      const goesOn = async () => {
        look();
        await yieldToPane();
        before = process.cpuUsage();
        return true;
      };
      const found = query && (await searchRelations(relations.lines(), query, goesOn));
      look();
      if (!found || found.of === 0) throw new Error(`${typed} is not found`);
      return longest;
    };
    const searches = [
      ['first key', 'ber'],
      ['a name that a seventh has', 'berg'],
      ['a number', '417'],
      ['a phone number', '+31 6 1000 0417'],
      ['two words', 'unal dorpsstraat'],
    ] as const;
    for (const [label, typed] of searches) {
      let stretch = 0;
      const measured = await measure(host, async () => {
        stretch = await search(typed);
      });
      print(cells(`${at}: ${label}`, measured, stretch));
    }

    for (const [label, word] of [
      ['a rare word of the account', 'hagel'],
      ['a word of every account', 'beloofd'],
    ] as const) {
      let stretch = 0;
      const measured = await measure(host, async () => {
        stretch = await longestStretch(async () => {
          const found = await register.searchAccounts([word], 50);
          if (!found.ok || found.value.rowIds.length === 0) throw new Error(`${word} is not found`);
        });
      });
      print(cells(`${at}: ${label}`, measured, stretch));
    }

    let naiveStretch = 0;
    const naive = await measure(host, async () => {
      naiveStretch = await longestStretch(() => searchNaively('berg'));
    });
    print(cells(`${at}: usual way, at each key`, naive, naiveStretch));
    host.faults.latency = 0;
  }
}
