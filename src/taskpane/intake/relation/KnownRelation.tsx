import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft } from '../../../procedure/complaint/draft';
import type { RelationLine } from '../../../procedure/relation/relation';
import { takeOver } from '../../../procedure/relation/takeOver';
import type { TakenOverField } from '../../../procedure/relation/takeOver';
import { Button } from '../../../ui/controls/Button';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { bareList, stacked, textSize } from '../../../ui/theme/looks';
import { Titled } from '../../../ui/layout/Titled';
import { useWording } from '../../../ui/texts/wording';
import { useSelectCase } from '../../shared/useSelectCase';
import { EarlierComplaint } from '../../shared/pieces/EarlierComplaint';

const useStyles = makeStyles({
  small: textSize(200),
  root: {
    ...stacked('8px'),
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0, ...textSize(300), color: tokens.colorBrandForeground2 },
  list: bareList,
  take: { overflowWrap: 'anywhere' },
});

/** The newest few tell who it is; the rest stands in the sheet. */
const shownAtMost = 3;

interface KnownRelationProps {
  title: string;
  /** The first of the lines: open, and the newest of those. */
  newest: RelationLine;
  lines: readonly RelationLine[];
  draft: Draft;
  onTake: (changes: Partial<Record<TakenOverField, string>>) => void;
  onOpenCase: () => void;
}

/** Earlier complaints of the relation who is calling; they stay apart, only name and address can be taken over. */
export function KnownRelation({ title, newest, lines, draft, onTake, onOpenCase }: KnownRelationProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { select, fault } = useSelectCase(onOpenCase);
  const [taken, setTaken] = useState<TakenOverField[]>([]);

  const { changes, kept } = takeOver(draft, newest);
  const names = (fields: readonly TakenOverField[]) => fields.map((field) => words.columns[field]).join(', ');
  const take = (fields: Partial<Record<TakenOverField, string>>) => {
    setTaken(Object.keys(fields) as TakenOverField[]);
    onTake(fields);
  };
  const toReplace = Object.fromEntries(kept.map((field) => [field, newest[field]]));
  const rest = lines.length - shownAtMost;
  const where = [newest.postcode, newest.town].filter(Boolean).join(' ');
  const who = [newest.name, newest.address, where].filter(Boolean).join(', ');
  return (
    <Titled title={title} as="h3" className={styles.root} titleClass={styles.title}>
      <ul className={styles.list}>
        {lines.slice(0, shownAtMost).map((line, index) => (
          <EarlierComplaint key={line.rowId || index} line={line} onOpen={(rowId) => void select(rowId)} />
        ))}
      </ul>
      {rest > 0 && <span className={styles.small}>{texts.relation.more(rest)}</span>}
      <FaultNotice fault={fault} />
      {Object.keys(changes).length > 0 && (
        <Button size="small" className={styles.take} onClick={() => take(changes)}>
          {texts.relation.takeOver(who)}
        </Button>
      )}
      {kept.length > 0 && (
        <Button size="small" className={styles.take} onClick={() => take(toReplace)}>
          {texts.relation.replace(names(kept), who)}
        </Button>
      )}
      <span role="status" className={styles.small}>
        {taken.length > 0 && texts.relation.taken(names(taken))}{' '}
        {taken.length > 0 && kept.length > 0 && texts.relation.kept(names(kept))}
      </span>
    </Titled>
  );
}
