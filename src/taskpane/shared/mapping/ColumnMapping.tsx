import { makeStyles } from '@fluentui/react-components';
import type { ColumnProposal, Mapping } from '../../../procedure/adoption/columns/columnProposal';
import { Button } from '../../../ui/controls/Button';
import { Section } from '../../../ui/layout/Section';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { MappedColumn } from './MappedColumn';
import type { MeaningGroup } from './MappedColumn';
import { useColumnMapping } from './useColumnMapping';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

interface ColumnMappingProps<Meaning extends string> {
  /** One per column of the list. */
  proposals: readonly ColumnProposal<Meaning>[];
  mapping: Mapping<Meaning>;
  /** What can be chosen, in the order of the choice. */
  groups: readonly MeaningGroup<Meaning>[];
  onChange: (mapping: Mapping<Meaning>) => void;
}

/** What each column of an office's own list means: those that want a look come first. */
export function ColumnMapping<Meaning extends string>(props: ColumnMappingProps<Meaning>) {
  const styles = useStyles();
  const { mapping: texts } = useFurtherTexts();
  const { mapping, groups, proposals } = props;
  const { parts, choose, moved, hidden, showAll } = useColumnMapping(props);
  const headerOf = (column: number) => proposals[column]?.header || texts.noHeader(column + 1);
  return (
    <div className={styles.root}>
      {(['look', 'known', 'kept'] as const)
        .filter((part) => parts[part].length > 0)
        .map((part) => (
          <Section
            key={part}
            title={texts.parts[part].title(parts[part].length + (part === 'kept' ? hidden : 0))}
            hint={texts.parts[part].hint}
          >
            {parts[part].map((proposal) => (
              <MappedColumn
                key={proposal.column}
                proposal={proposal}
                header={headerOf(proposal.column)}
                chosen={mapping[proposal.column] ?? null}
                groups={groups}
                onChoose={(meaning) => choose(proposal.column, meaning)}
                takenFrom={moved?.to === proposal.column ? headerOf(moved.from) : null}
              />
            ))}
            {part === 'kept' && hidden > 0 && <Button onClick={showAll}>{texts.showAll(hidden)}</Button>}
          </Section>
        ))}
    </div>
  );
}
