import { Suspense, useState } from 'react';
import type { RowId } from '../../procedure/complaint/complaint';
import type { CallbackList } from '../../usecases/case/listCallbacks';
import type { Identified } from '../../usecases/ports/identityPorts';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useSelectCase } from '../shared/useSelectCase';
import { useStrays } from './useStrays';

interface StrayNoticeProps {
  list: CallbackList | { kind: 'reading' };
  onGiven: () => void;
  onOpenCase: () => void;
  /** Asks for the inspection of the register: where one thing was typed by hand there may be more. */
  onInspect: () => void;
}

/** Tells quietly of complaints that got their number because somebody had typed or copied them in the sheet. */
export function StrayNotice({ list, onGiven, onOpenCase, onInspect }: StrayNoticeProps) {
  const { given, dismiss } = useStrays({ list, onGiven });
  if (given.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Told given={given} onDismiss={dismiss} onOpenCase={onOpenCase} onInspect={onInspect} />
    </Suspense>
  );
}

/** A pane shows what a person can read; the log says all of it. */
const copiesAtMost = 3;

interface ToldProps {
  given: readonly Identified[];
  onDismiss: () => void;
  onOpenCase: () => void;
  onInspect: () => void;
}

function Told({ given, onDismiss, onOpenCase, onInspect }: ToldProps) {
  const { inspection, kept, strays } = useFurtherTexts();
  const { select, fault } = useSelectCase(onOpenCase);
  const [shown, setShown] = useState(0);
  const typed = given.filter(({ copyOf }) => copyOf === null);
  const copied = given.filter(({ copyOf }) => copyOf !== null);
  const sentences = [
    ...(typed.length > 0 ? [strays.typed(typed)] : []),
    ...copied.slice(0, copiesAtMost).map(strays.copied),
    ...(copied.length > copiesAtMost ? [strays.moreCopied(copied.length - copiesAtMost)] : []),
  ];
  const show = (rowId: RowId) => {
    setShown((shown + 1) % given.length);
    void select(rowId);
  };
  const next = given[shown % given.length];
  return (
    <>
      <Notice
        intent="info"
        sentence={sentences.join(' ')}
        {...(next && {
          action: {
            label: given.length === 1 ? strays.show : strays.showNext(next.complaint.caseNumber),
            run: () => show(next.complaint.rowId),
          },
        })}
        further={{ label: inspection.open, run: onInspect }}
        alternative={{ label: kept.seen, run: onDismiss }}
      />
      <FaultNotice fault={fault} />
    </>
  );
}
