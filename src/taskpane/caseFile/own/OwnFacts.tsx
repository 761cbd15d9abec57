import { makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { OwnFact } from '../../../procedure/complaint/own/ownColumn';
import type { OwnIssue } from '../../../procedure/complaint/check/readOwn';
import { editOwn } from '../../../usecases/case/editOwn';
import type { OwnRow } from '../../../usecases/case/editOwn';
import { LiveRegion } from '../../../ui/accessibility/LiveRegion';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { FactList } from '../../../ui/layout/FactList';
import { FactRow } from '../../../ui/layout/FactRow';
import { Titled } from '../../../ui/layout/Titled';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { textSize } from '../../../ui/theme/looks';
import { FieldForm } from '../../shared/FieldForm';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useFieldEdit } from '../../shared/useFieldEdit';
import type { FieldEdit, useFieldEdits } from '../../shared/useFieldEdit';
import { useReading } from '../../shared/useReading';
import { OwnControl } from '../../shared/own/OwnControl';
import { useOwnSentence } from '../../shared/own/useOwnSentence';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', ...textSize(400), color: tokens.colorBrandForeground1 },
});

export type OwnEdit = FieldEdit<string, OwnRow, OwnIssue>;

const factIn = ({ facts }: OwnRow, header: string): OwnFact | undefined =>
  facts.find((fact) => fact.header === header);

interface OwnFactsProps {
  complaint: Complaint;
  edits: ReturnType<typeof useFieldEdits<OwnEdit>>;
}

/** What stands in the columns that the office added, each to be changed in its place; what is calculated is only shown. */
export function OwnFacts({ complaint, edits }: OwnFactsProps) {
  const { own } = usePorts();
  const { rowId } = complaint;
  const { value, fault, reread, put } = useReading(() => own.read(rowId), complaint);
  // Typed for a column that is gone by now: it stays until somebody leaves it.
  if (fault && edits.edits.get(rowId) === undefined) return <FaultNotice fault={fault} retry={reread} />;
  if (value === null || (value.length === 0 && edits.edits.get(rowId) === undefined)) return null;
  return (
    <OwnPart row={{ rowId, facts: value }} edits={edits} onChanged={({ facts }) => put(() => [...facts])} />
  );
}

interface OwnPartProps extends Pick<OwnFactsProps, 'edits'> {
  row: OwnRow;
  onChanged: (row: OwnRow) => void;
}

function OwnPart({ row, edits, onChanged }: OwnPartProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { own: says } = useFurtherTexts();
  const { lists } = useRegister();
  const ports = usePorts();
  const faultSentence = useFaultSentence();
  const editing = useFieldEdit<string, OwnRow, OwnIssue>({
    row,
    edits,
    typedValue: (shown, header) => factIn(shown, header)?.shown ?? '',
    write: (seen, { field, typed }) => editOwn(ports, lists, seen, { header: field, typed }),
    onChanged,
  });
  const { edit, begin, saved } = editing;
  const sentence = useOwnSentence();
  const form = (being: OwnEdit, column: OwnFact | undefined) => (
    <FieldForm
      key={being.field}
      row={row}
      edit={being}
      editing={editing}
      faultSentence={faultSentence}
      versions={(found) => ({
        name: being.field,
        theirs: factIn(found, being.field)?.shown ?? '',
        mine: being.typed,
      })}
    >
      <OwnControl
        column={column ?? { header: being.field, kind: 'text', choices: [] }}
        name={being.field}
        typed={being.typed}
        error={being.phase.kind === 'invalid' ? sentence(being.phase.issue) : undefined}
        onChange={(typed) => editing.type(being, typed)}
      />
    </FieldForm>
  );
  const typed = row.facts.filter(({ kind }) => kind !== 'calculated');
  const calculated = row.facts.filter(({ kind }) => kind === 'calculated');
  return (
    <Titled title={says.title} titleClass={styles.title}>
      {typed.map((fact) =>
        edit?.field === fact.header ? (
          form(edit, fact)
        ) : (
          <FactRow
            key={fact.header}
            name={fact.header}
            value={fact.shown}
            blank={texts.facts.blank}
            missing={false}
            editLabel={texts.facts.edit(fact.header)}
            // Back to where one was: the form that held the focus is gone.
            editRef={saved === fact.header ? (element) => element?.focus() : undefined}
            onEdit={() => begin(fact.header)}
          />
        ),
      )}
      {edit && !typed.some(({ header }) => header === edit.field) && form(edit, undefined)}
      <FactList facts={calculated.map(({ header, shown }) => [header, shown])} />
      <LiveRegion>{saved !== null && texts.facts.saved(saved)}</LiveRegion>
    </Titled>
  );
}
