import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { soughtValues } from '../../procedure/complaint/own/soughtValues';
import type { RowId } from '../../procedure/complaint/complaint';
import { compareRelationLines } from '../../procedure/relation/relation';
import type { RelationLine } from '../../procedure/relation/relation';
import type { FoundAccounts } from '../../usecases/ports/relationPorts';
import type { Fault } from '../../usecases/ports/ports';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Titled } from '../../ui/layout/Titled';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { bareList, stacked, textSize } from '../../ui/theme/looks';
import { EarlierComplaint } from '../shared/pieces/EarlierComplaint';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useRelations } from '../shared/relationsContext';

const useStyles = makeStyles({
  root: stacked('8px'),
  title: { margin: 0, ...textSize(300) },
  list: bareList,
  button: { alignSelf: 'start' },
  small: textSize(200),
});

/** As many as are shown. */
const most = 50;

interface InAccountsProps {
  typed: string;
  /** These were found already. */
  known: readonly RelationLine[];
  onOpen: (rowId: RowId) => void;
}

/** What relations told is too much to know: Excel looks through it when somebody asks for that. */
export function InAccounts({ typed, known, onOpen }: InAccountsProps) {
  const styles = useStyles();
  const { search } = useFurtherTexts();
  const { register, clock } = usePorts();
  const relations = useRelations();
  const { hasOwn } = useRegister();
  const none = hasOwn ? search.nothingMore : search.noAccounts;
  const some = hasOwn ? search.foundToo : search.accounts;
  const [isLooking, setLooking] = useState(false);
  const [found, setFound] = useState<FoundAccounts | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const look = async () => {
    setLooking(true);
    const words = typed.trim().split(/\s+/);
    const values = hasOwn ? soughtValues(typed, clock.today()) : [];
    const outcome = await register.searchAccounts(words, most, values);
    setFault(outcome.ok ? null : outcome.fault);
    if (outcome.ok) setFound(outcome.value);
    setLooking(false);
  };

  const lines = (found?.rowIds ?? [])
    .flatMap((rowId) => relations.get(rowId) ?? [])
    .filter((line) => !known.includes(line))
    .sort(compareRelationLines);
  return (
    <div className={styles.root}>
      {!found && (
        <Button size="small" busy={isLooking} className={styles.button} onClick={() => void look()}>
          {hasOwn ? search.inAccountsAndOwn : search.inAccounts}
        </Button>
      )}
      <FaultNotice fault={fault} />
      <div role="status">
        {found && (
          <Titled
            as="h2"
            title={lines.length === 0 ? none : some(lines.length)}
            className={styles.root}
            titleClass={styles.title}
          >
            <ul className={styles.list}>
              {lines.map((line) => (
                <EarlierComplaint key={line.rowId} line={line} onOpen={onOpen} />
              ))}
            </ul>
            {found.isAll || <span className={styles.small}>{search.moreToo(most)}</span>}
          </Titled>
        )}
      </div>
    </div>
  );
}
