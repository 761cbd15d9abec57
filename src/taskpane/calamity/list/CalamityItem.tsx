import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../procedure/calendar/day';
import type { CalamityLine } from '../../../usecases/ports/calamityPorts';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useLineStyles } from '../../../ui/layout/useLineStyles';

const useStyles = makeStyles({ open: { borderLeftColor: tokens.colorBrandStroke1 } });

/** One calamity in the list: its name and code, since when, and how many complaints are linked. */
export function CalamityItem({ line, onOpen }: { line: CalamityLine; onOpen: () => void }) {
  const styles = useStyles();
  const lines = useLineStyles();
  const texts = useFurtherTexts().calamity;
  const { code, title, since, status } = line.calamity;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(lines.line, status === 'open' && styles.open)}
        onClick={onOpen}
      >
        <span className={lines.row}>
          <span className={lines.title}>{title || code}</span>
          <span className={lines.aside}>{code}</span>
        </span>
        <span className={mergeClasses(lines.row, lines.small)}>
          <span>{texts.linked(line.linked)}</span>
          <span>{since && texts.since(formatDay(since))}</span>
        </span>
      </button>
    </li>
  );
}
