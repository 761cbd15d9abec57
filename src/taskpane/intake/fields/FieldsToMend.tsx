import { makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../../procedure/complaint/draft';
import type { DraftField } from '../../../procedure/complaint/fields';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/feedback/Notice';
import { useWording } from '../../../ui/texts/wording';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap' },
  name: { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
});

/** The foot leaves the form its room; the next ones come as these are filled in. */
const namedAtMost = 3;

interface FieldsToMendProps {
  issues: readonly Issue[];
  onGoTo: (field: DraftField) => void;
}

/** How many fields ask for something, and the first of them by name, which lead there. */
export function FieldsToMend({ issues, onGoTo }: FieldsToMendProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const said = texts.intake.toMend(issues.length);
  return (
    <div>
      <Notice sentence={said} />
      <div role="group" aria-label={said} className={styles.names}>
        {issues.slice(0, namedAtMost).map(({ field }) => (
          <Button
            key={field}
            appearance="subtle"
            size="small"
            className={styles.name}
            onClick={() => onGoTo(field)}
          >
            {words.columns[field]}
          </Button>
        ))}
      </div>
    </div>
  );
}
