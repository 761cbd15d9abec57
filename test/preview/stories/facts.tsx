import { BothVersions } from '../../../src/ui/feedback/BothVersions';
import { FactList } from '../../../src/ui/layout/FactList';
import { FactRow } from '../../../src/ui/layout/FactRow';
import type { Said, Story } from '../story';

const nothing = () => {};

const factRow = (value: string, missing: boolean) =>
  function row({ texts, words }: Said) {
    return (
      <FactRow
        name={words.columns.folderLink}
        value={value}
        href={/^https:/.test(value) ? value : undefined}
        blank={texts.facts.blank}
        missing={missing}
        editLabel={texts.facts.edit(words.columns.folderLink)}
        onEdit={nothing}
      />
    );
  };

export const facts: Story[] = [
  {
    piece: FactList,
    states: {
      'a blank value left out': ({ words: { columns } }) => (
        <FactList
          facts={[
            [columns.name, 'Anneke van der Meer'],
            [columns.town, ''],
            [columns.account, 'Ik heb drie keer gebeld.\nNiemand belt terug.'],
          ]}
        />
      ),
    },
  },
  {
    piece: FactRow,
    states: {
      filled: factRow('Dossier 12', false),
      'an address of the web': factRow('https://kantoor.example/klachten/2026/dossier-12', false),
      blank: factRow('', false),
      missing: factRow('', true),
    },
  },
  {
    piece: BothVersions,
    states: {
      'one field': ({ words: { columns } }) => (
        <BothVersions
          versions={[
            { name: columns.promise, theirs: 'Monteur komt woensdag', mine: 'Monteur komt dinsdag' },
          ]}
          onTakeTheirs={nothing}
          onKeepMine={nothing}
        />
      ),
      'two fields, one of them blank in the sheet': ({ words: { columns } }) => (
        <BothVersions
          versions={[
            { name: columns.promise, theirs: '', mine: 'Monteur komt dinsdag' },
            { name: columns.followUpBy, theirs: 'Karin', mine: 'Joris' },
          ]}
          onTakeTheirs={nothing}
          onKeepMine={nothing}
        />
      ),
    },
  },
];
