import { makeStyles, tokens } from '@fluentui/react-components';
import { isFolderLink } from '../../../procedure/complaint/check/checkFolderLink';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { inSection } from '../../../procedure/complaint/fields';
import type { EditedField } from '../../../procedure/complaint/fields';
import { valueInWords } from '../../../procedure/complaint/valueInWords';
import { FactList } from '../../../ui/layout/FactList';
import { textSize } from '../../../ui/theme/looks';
import { LiveRegion } from '../../../ui/accessibility/LiveRegion';
import { Titled } from '../../../ui/layout/Titled';
import { useWording } from '../../../ui/texts/wording';
import { FactForm } from './FactForm';
import { FactRow } from '../../../ui/layout/FactRow';
import { factSections, isWanted } from './factSections';
import type { Pending } from '../pending/useCasePending';
import { useEdit } from './useEdit';
import type { Edits } from './useEdit';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', ...textSize(400), color: tokens.colorBrandForeground1 },
});

/** What the steps of the procedure wrote; changed only by taking a step. */
const recordedFields = inSection('steps');

/** A browser opens no path. */
const webLink = (link: string | null): string | undefined =>
  link !== null && /^https?:/i.test(link) && isFolderLink(link) ? link : undefined;

interface CaseFactsProps {
  complaint: Complaint;
  /** It is being written as it is shown. */
  isPending: boolean;
  edits: Edits;
  pending: Pending;
  onChanged: (complaint: Complaint) => void;
}

/** What is known of a case and what is missing, each fact to be changed in its place. */
export function CaseFacts({ complaint, isPending, edits, pending, onChanged }: CaseFactsProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const editing = useEdit(complaint, edits, pending, onChanged);
  const { edit, begin, saved } = editing;
  const saving = isPending && edit?.phase.kind === 'saving' ? edit.field : null;
  const row = (field: EditedField) => {
    if (edit?.field === field && saving !== field) {
      return <FactForm key={field} complaint={complaint} edit={edit} editing={editing} />;
    }
    const missing = isWanted(field, complaint);
    return (
      <FactRow
        key={field}
        name={words.columns[field]}
        value={valueInWords(words, field, complaint[field])}
        href={field === 'folderLink' ? webLink(complaint.folderLink) : undefined}
        blank={missing ? texts.facts.missing : texts.facts.blank}
        missing={missing}
        editLabel={texts.facts.edit(words.columns[field])}
        // Back to where one was: the form that held the focus is gone.
        editRef={saved === field || saving === field ? (element) => element?.focus() : undefined}
        onEdit={() => begin(field)}
      />
    );
  };
  return (
    <>
      {factSections.map(([section, fields]) => (
        <Titled key={section} title={texts.facts.sections[section]} titleClass={styles.title}>
          {fields.map(row)}
          {section === 'later' && (
            <FactList
              facts={recordedFields.map((field) => [
                words.columns[field],
                valueInWords(words, field, complaint[field] || null),
              ])}
            />
          )}
        </Titled>
      ))}
      <LiveRegion>{saved && texts.facts.saved(words.columns[saved])}</LiveRegion>
    </>
  );
}
