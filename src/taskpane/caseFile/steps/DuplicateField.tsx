import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { TextField } from '../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { Original } from './useOriginal';

/** Asks for the other complaint about the same, and says which one that is. */
export function DuplicateField({ typed, setTyped, found, look }: Original) {
  const { duplicate } = useFurtherTexts();
  const named = found?.kind === 'found' ? found.original : null;
  const said = named && [named.caseNumber, named.name, named.summary].filter(Boolean).join(' · ');
  return (
    <>
      <TextField
        required
        name="duplicateOf"
        label={duplicate.number}
        value={typed}
        hint={said ?? duplicate.hint}
        error={found?.kind === 'unfit' ? duplicate.issue(found.issue) : undefined}
        onChange={setTyped}
        onBlur={() => {
          if (typed.trim() !== '' && found === null) void look();
        }}
      />
      <FaultNotice fault={found?.kind === 'failed' ? found.fault : null} />
    </>
  );
}
