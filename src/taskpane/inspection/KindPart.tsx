import { Text, makeStyles } from '@fluentui/react-components';
import { isMendable } from '../../procedure/inspection/cells/kinds';
import type { CellPlace, Example, FoundKind } from '../../procedure/inspection/tally';
import { Button } from '../../ui/controls/Button';
import { bareList, stacked, textSize } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { Disclosure } from '../shared/pieces/Disclosure';

const useStyles = makeStyles({
  list: { ...bareList, ...stacked('10px') },
  // Blanks too many are what some of them are about.
  value: { whiteSpace: 'pre-wrap' },
  item: { ...stacked('2px'), alignItems: 'flex-start', overflowWrap: 'anywhere', ...textSize(200) },
});

interface KindPartProps {
  found: FoundKind;
  onShow: (place: CellPlace) => void;
}

/** One kind: how often, what is done about it or asked, and unfolded a few of its cells. */
export function KindPart({ found: { kind, count, examples }, onShow }: KindPartProps) {
  const styles = useStyles();
  const { inspection: says } = useFurtherTexts();
  const { words } = useWording();
  const { title, what } = says.kinds[kind];
  const rest = count - examples.length;
  const whereOf = ({ place, caseNumber }: Example) => {
    const where = place.table === 'complaints' ? words.columns[place.field] : words.sheets[place.table];
    return `${caseNumber || says.nameless} · ${where}`;
  };
  const tell = ({ place, from, to }: Example): string | null => {
    // Which row ID it is tells nobody anything, and a number that is to come is not known yet.
    if (place.table !== 'complaints' || place.field === 'caseNumber') return null;
    if (from === '') return null;
    if (!isMendable(kind)) return to.length > 0 ? says.maybe(from, to.join(says.or)) : says.says(from);
    const [now = ''] = to;
    return now === '' ? says.emptied(from) : says.becomes(from, now);
  };
  if (examples.length === 0) {
    return (
      <div className={styles.item}>
        <span>{`${title} (${says.number(count)})`}</span>
        <span>{what}</span>
      </div>
    );
  }
  return (
    <Disclosure title={`${title} (${says.number(count)})`} example={what}>
      {() => (
        <>
          <ul className={styles.list}>
            {examples.map((example) => (
              <li
                key={`${example.place.table} ${example.place.position} ${example.place.field}`}
                className={styles.item}
              >
                <span>{whereOf(example)}</span>
                <span dir="auto" className={styles.value}>
                  {tell(example)}
                </span>
                <Button
                  size="small"
                  aria-label={says.goToOf(whereOf(example))}
                  onClick={() => onShow(example.place)}
                >
                  {says.goTo}
                </Button>
              </li>
            ))}
          </ul>
          {rest > 0 && <Text size={200}>{says.more(rest)}</Text>}
        </>
      )}
    </Disclosure>
  );
}
