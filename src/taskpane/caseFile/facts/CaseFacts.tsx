import { makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { EditedField } from '../../../procedure/complaint/checkEdit';
import { FactList } from '../../../ui/layout/FactList';
import { LiveRegion } from '../../../ui/accessibility/LiveRegion';
import { useWording } from '../../../ui/texts/wording';
import { FactForm } from './FactForm';
import { FactRow } from '../../../ui/layout/FactRow';
import { factSectionKeys, factSections, isWanted, recordedFields } from './factSections';
import { factText } from './factText';
import { recordedText } from './recordedText';
import { useEdit } from './useEdit';
import type { Edits } from './useEdit';

const useStyles = makeStyles({
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
});

interface CaseFactsProps {
  complaint: Complaint;
  edits: Edits;
  onChanged: (complaint: Complaint) => void;
}

/** What is known of a case and what is missing, each fact to be changed in its place. */
export function CaseFacts({ complaint, edits, onChanged }: CaseFactsProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const editing = useEdit(complaint, edits, onChanged);
  const { edit, begin, saved } = editing;
  const row = (field: EditedField) => {
    if (edit?.field === field) {
      return <FactForm key={field} complaint={complaint} edit={edit} editing={editing} />;
    }
    const missing = isWanted(field, complaint);
    return (
      <FactRow
        key={field}
        name={words.columns[field]}
        value={factText(complaint, field, words)}
        blank={missing ? texts.facts.missing : texts.facts.blank}
        missing={missing}
        editLabel={texts.facts.edit(words.columns[field])}
        // Back to where one was: the form that held the focus is gone.
        editRef={saved === field ? (element) => element?.focus() : undefined}
        onEdit={() => begin(field)}
      />
    );
  };
  return (
    <>
      {factSectionKeys.map((section) => (
        <section key={section} aria-label={texts.facts.sections[section]}>
          <h2 className={styles.title}>{texts.facts.sections[section]}</h2>
          {factSections[section].map(row)}
          {section === 'later' && (
            <FactList
              facts={recordedFields.map((field) => [words.columns[field], recordedText(complaint, field)])}
            />
          )}
        </section>
      ))}
      <LiveRegion>{saved && texts.facts.saved(words.columns[saved])}</LiveRegion>
    </>
  );
}
