import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RectifiedField } from '../../procedure/access/rectified';
import type { Recognised } from '../../procedure/access/recognise';
import { formatDay } from '../../procedure/calendar/day';
import type { FoundHeld } from '../../usecases/access/findHeld';
import type { ContactRow, HeldAffected } from '../../usecases/ports/accessPorts';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { stacked } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { Correction } from './Correction';
import { Erasure } from './Erasure';
import { HeldTicks } from './HeldTicks';
import type { Chosen } from './useAccess';

const useStyles = makeStyles({ root: stacked('16px') });

const certainOf = <T,>(found: readonly Recognised<T>[]): ReadonlySet<T> =>
  new Set(found.filter(({ isCertain }) => isCertain).map(({ one }) => one));

interface HeldProps {
  held: FoundHeld;
  onGive: (chosen: Chosen) => void;
  onRectify: (chosen: Chosen, field: RectifiedField, value: string) => void;
  onErase: (chosen: Chosen, reason: string) => void;
}

/** What was found of somebody, to choose from, and what one can do with it. */
export function Held({ held, onGive, onRectify, onErase }: HeldProps) {
  const styles = useStyles();
  const { access: says, retention } = useFurtherTexts();
  const [complaints, setComplaints] = useState(() => certainOf(held.complaints));
  const [affected, setAffected] = useState(() => certainOf(held.affected));
  const places = complaints.size + affected.size;
  const chosen = { complaints: [...complaints], affected: [...affected] };
  const isUnsure = [...held.complaints, ...held.affected].some(({ isCertain }) => !isCertain);
  const unnamed = held.unnamed > 0 && <Notice intent="warning" sentence={retention.unnamed(held.unnamed)} />;
  if (held.complaints.length + held.affected.length === 0)
    return unnamed || <Notice intent="info" sentence={says.none} />;
  return (
    <div className={styles.root}>
      <HeldTicks
        title={says.complaints}
        found={held.complaints}
        describe={complaintLine}
        chosen={complaints}
        onChange={setComplaints}
      />
      <HeldTicks
        title={says.affected}
        found={held.affected}
        describe={affectedLine}
        chosen={affected}
        onChange={setAffected}
      />
      {unnamed}
      {isUnsure && <Notice intent="warning" sentence={says.unsure} />}
      <Button appearance="primary" disabledFocusable={places === 0} onClick={() => onGive(chosen)}>
        {says.give}
      </Button>
      <Correction places={places} onRectify={(field, value) => onRectify(chosen, field, value)} />
      <Erasure places={places} onErase={(reason) => onErase(chosen, reason)} />
    </div>
  );
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const complaintLine = ({ caseNumber, name, summary, receivedOn }: ContactRow): string =>
  joined([caseNumber, name, summary, receivedOn === null ? '' : formatDay(receivedOn)]);

const affectedLine = ({ code, title, name, address, town }: HeldAffected): string =>
  joined([code, title, name, address, town]);
