import type { ColumnProposal, Mapping } from '../../../src/procedure/adoption/columns/columnProposal';
import { ColumnMapping } from '../../../src/taskpane/shared/mapping/ColumnMapping';
import { MappedColumn } from '../../../src/taskpane/shared/mapping/MappedColumn';
import { Held } from '../Held';
import type { Said, Story } from '../story';

type Meaning = 'name' | 'town' | 'phone';

const column = (
  at: number,
  header: string,
  meaning: Meaning | null,
  confidence: number,
  ...samples: string[]
): ColumnProposal<Meaning> => ({ column: at, header, meaning, confidence, samples });

const client = column(0, 'Klant', 'name', 0.95, 'Jansen', 'De Vries', 'Bakker', 'Smit');
const place = column(1, 'Wpl', 'town', 0.7, 'Assen', 'Beilen');
const extension = column(2, 'Tst', 'phone', 0.3, '101');
const remarks = column(3, '', null, 0);
const ofTheOffice = Array.from({ length: 22 }, (_, at) =>
  column(at + 4, `Eigen kolom ${at + 1}`, null, 0, 'x'),
);

const groups = ({ words: { columns } }: Said) => [
  {
    label: columns.name,
    meanings: (['name', 'town', 'phone'] as const).map((meaning) => ({ meaning, label: columns[meaning] })),
  },
];

const mappedColumn = (
  proposal: ColumnProposal<Meaning>,
  chosen: Meaning | null,
  takenFrom: string | null = null,
) =>
  function mapped(said: Said) {
    return (
      <Held start={chosen}>
        {(held, hold) => (
          <MappedColumn
            proposal={proposal}
            header={proposal.header || said.further.mapping.noHeader(proposal.column + 1)}
            chosen={held}
            groups={groups(said)}
            onChoose={hold}
            takenFrom={takenFrom}
          />
        )}
      </Held>
    );
  };

const columnMapping = (proposals: ColumnProposal<Meaning>[]) =>
  function mapping(said: Said) {
    return (
      <Held<Mapping<Meaning>> start={proposals.map(({ meaning }) => meaning)}>
        {(held, hold) => (
          <ColumnMapping proposals={proposals} mapping={held} groups={groups(said)} onChange={hold} />
        )}
      </Held>
    );
  };

export const mapping: Story[] = [
  {
    piece: MappedColumn,
    states: {
      sure: mappedColumn(client, 'name'),
      likely: mappedColumn(place, 'town'),
      uncertain: mappedColumn(extension, 'phone'),
      'empty, and kept as it is': mappedColumn(remarks, null),
      'chosen by the person, taken from another column': mappedColumn(extension, 'town', 'Wpl'),
    },
  },
  {
    piece: ColumnMapping,
    states: {
      'a few columns': columnMapping([client, place, extension, remarks]),
      'more columns of the office than are shown at first': columnMapping([
        client,
        column(1, 'Opmerking', null, 0, 'x'),
        column(2, 'Kenmerk', null, 0, 'x'),
        ...ofTheOffice.map((proposal, at) => ({ ...proposal, column: at + 3 })),
      ]),
    },
  },
];
