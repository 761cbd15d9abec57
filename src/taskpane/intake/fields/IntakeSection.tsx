import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { inSection } from '../../../procedure/complaint/fields';
import type { DraftField, formSections } from '../../../procedure/complaint/fields';
import { narrow, textSize } from '../../../ui/theme/looks';
import { Titled } from '../../../ui/layout/Titled';
import { useWording } from '../../../ui/texts/wording';
import { IntakeField } from './IntakeField';
import type { IntakeForm } from '../draft/useIntake';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '2fr 3fr',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: '12px',
    rowGap: '14px',
    paddingBottom: '12px',
  },
  title: { gridColumn: '1 / -1', margin: '8px 0 0', ...textSize(400), color: tokens.colorBrandForeground1 },
  cell: { gridColumn: '1 / -1', minWidth: 0 },
  part: { gridColumn: 'auto' },
});

/** Short fields that stand side by side. */
const beside: ReadonlySet<DraftField> = new Set<DraftField>(['postcode', 'town']);

interface IntakeSectionProps {
  section: (typeof formSections)[number];
  form: IntakeForm;
  /** What stands below a field, over the whole width. */
  below?: (field: DraftField) => ReactNode;
}

export function IntakeSection({ section, form, below }: IntakeSectionProps) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <Titled title={texts.intake.sections[section]} className={styles.root} titleClass={styles.title}>
      {inSection(section).map((field) => (
        <Fragment key={field}>
          <div className={mergeClasses(styles.cell, beside.has(field) && styles.part)}>
            <IntakeField field={field} form={form} />
          </div>
          {below?.(field)}
        </Fragment>
      ))}
    </Titled>
  );
}
