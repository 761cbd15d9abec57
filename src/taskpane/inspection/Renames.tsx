import { useState } from 'react';
import type { Renaming } from '../../procedure/inspection/cells/inspectionContext';
import type { UnknownName } from '../../procedure/inspection/tally';
import type { Inspected } from '../../usecases/inspection/inspectRegister';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

interface RenamesProps {
  names: readonly UnknownName[];
  /** What they can be called now. */
  lists: Inspected['lists'];
  onRename: (renamings: readonly Renaming[]) => void;
}

/** Names that left their list, and what each is called now, for the rows that still have the old one. */
export function Renames({ names, lists, onRename }: RenamesProps) {
  const { inspection: says } = useFurtherTexts();
  const [chosen, setChosen] = useState<ReadonlyMap<UnknownName, string>>(new Map());
  const renamed = names.filter((name) => chosen.has(name));
  const cells = renamed.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={says.renames} hint={says.renamesHint}>
      {names.map((unknown) => (
        <SelectField
          key={`${unknown.list} ${unknown.name}`}
          name={`${unknown.list} ${unknown.name}`}
          label={says.nowCalled(unknown.name, unknown.count)}
          value={chosen.get(unknown) ?? ''}
          choices={[
            { code: '', label: says.asItIs },
            ...lists[unknown.list].map((name) => ({ code: name, label: name })),
          ]}
          onChange={(to) => {
            const next = new Map(chosen);
            if (to === '') next.delete(unknown);
            else next.set(unknown, to);
            setChosen(next);
          }}
        />
      ))}
      <Button
        disabledFocusable={cells === 0}
        onClick={() =>
          onRename(
            renamed.map((unknown) => ({
              list: unknown.list,
              from: unknown.name,
              to: chosen.get(unknown) ?? '',
            })),
          )
        }
      >
        {says.rename(cells)}
      </Button>
    </Section>
  );
}
