import { makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { isOpen } from '../../procedure/lifeCycle/lifeCycle';
import { LiveRegion } from '../../ui/accessibility/LiveRegion';
import { Empty } from '../../ui/feedback/Empty';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { bareList, textSize } from '../../ui/theme/looks';
import { EarlierComplaint } from '../shared/pieces/EarlierComplaint';
import { useSelectCase } from '../shared/useSelectCase';
import { InAccounts } from './InAccounts';
import { useSearch } from './useSearch';

const useStyles = makeStyles({ list: bareList, small: textSize(200) });

interface SearchResultsProps {
  typed: string;
  /** How often Enter was pressed at the words: each opens the first that is found. */
  entered: number;
  /** The case of the row that was just selected. */
  onOpen: () => void;
  /** The keyboard went up past the first. */
  onLeave: () => void;
}

const steps: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The complaints that somebody looks for, the likeliest first. */
export function SearchResults({ typed, entered, onOpen, onLeave }: SearchResultsProps) {
  const styles = useStyles();
  const { search } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { isTooShort, found, isCurrent, isReading, fault: unread } = useSearch(typed);
  const { select, fault } = useSelectCase(onOpen);

  const first = found?.lines[0];
  const openFirst = useEffectEvent(() => first && first.rowId !== '' && void select(first.rowId));
  const answered = useRef(entered);
  useEffect(() => {
    // Whoever types fast presses Enter before it is found.
    if (entered === answered.current || !isCurrent) return;
    answered.current = entered;
    openFirst();
  }, [entered, isCurrent]);

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons.findIndex((button) => button === document.activeElement) + step;
    event.preventDefault();
    if (next < 0) onLeave();
    else buttons[next]?.focus();
  };

  const count = found?.of ?? 0;
  const title = found && count > 0 ? search.found(count, found.lines.filter(isOpen).length) : search.title;
  return (
    <Screen title={title} help="search">
      <LiveRegion>{found && isCurrent && (count > 0 ? title : search.none)}</LiveRegion>
      <FaultNotice fault={fault} />
      {unread && <Notice intent="warning" sentence={`${search.unread} ${faultSentence(unread)}`} />}
      {isReading && <span className={styles.small}>{search.reading}</span>}
      {isTooShort && <span className={styles.small}>{search.tooShort}</span>}
      {found && count === 0 && isCurrent && (
        <Empty icon={<SearchRegular />} title={search.none} hint={search.noneHint} />
      )}
      {found && count > 0 && (
        <ul className={styles.list} onKeyDown={move}>
          {found.lines.map((line, index) => (
            <EarlierComplaint key={line.rowId || index} line={line} onOpen={(rowId) => void select(rowId)} />
          ))}
        </ul>
      )}
      {found && found.of > found.lines.length && (
        <span className={styles.small}>{search.more(found.lines.length)}</span>
      )}
      {found && (
        <InAccounts key={typed} typed={typed} known={found.lines} onOpen={(rowId) => void select(rowId)} />
      )}
    </Screen>
  );
}
