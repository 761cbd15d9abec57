import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowClockwiseRegular, PeopleErrorRegular } from '@fluentui/react-icons';
import type { CalamityStatus } from '../../../procedure/calamity/calamity';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { CalamityLine } from '../../../usecases/ports/calamityPorts';
import { Button } from '../../../ui/controls/Button';
import { Empty } from '../../../ui/feedback/Empty';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { CalamityItem } from './CalamityItem';

const useStyles = makeStyles({
  head: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  refresh: { alignSelf: 'flex-start' },
});

interface CalamityListProps {
  lines: CalamityLine[];
  onOpen: (rowId: RowId) => void;
  onAdd: () => void;
  onRefresh: () => void;
}

/** All calamities: those that are open first, and of each group the newest first. */
export function CalamityList({ lines, onOpen, onAdd, onRefresh }: CalamityListProps) {
  const styles = useStyles();
  const texts = useFurtherTexts().calamity;
  const groups: [CalamityStatus, string][] = [
    ['open', texts.open],
    ['closed', texts.closed],
  ];
  return (
    <>
      <Button appearance="primary" size="large" icon={<AddRegular />} onClick={onAdd}>
        {texts.add}
      </Button>
      {lines.length === 0 && <Empty icon={<PeopleErrorRegular />} title={texts.none} hint={texts.noneHint} />}
      {groups.map(([status, title]) => {
        const ofStatus = lines.filter(({ calamity }) => calamity.status === status).reverse();
        return (
          ofStatus.length > 0 && (
            <section key={status} aria-label={title}>
              <h2 className={styles.head}>{title}</h2>
              <ul className={styles.list}>
                {ofStatus.map((line) => (
                  <CalamityItem
                    key={line.calamity.rowId}
                    line={line}
                    onOpen={() => onOpen(line.calamity.rowId)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <Button
        appearance="subtle"
        size="small"
        className={styles.refresh}
        icon={<ArrowClockwiseRegular />}
        onClick={onRefresh}
      >
        {texts.refresh}
      </Button>
    </>
  );
}
