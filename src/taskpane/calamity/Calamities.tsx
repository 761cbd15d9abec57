import { Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { RowId } from '../../procedure/complaint/complaint';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import type { ReportRequest } from '../shared/reportRequest';
import { CalamityForm } from './form/CalamityForm';
import { CalamityList } from './list/CalamityList';
import { CalamityPage } from './CalamityPage';
import { CalamityTroubles } from './list/CalamityTroubles';
import { MakeTable } from './list/MakeTable';
import { useCalamityEdits } from './form/useCalamityEdit';
import { useActionFault } from '../../ui/texts/useActionFault';
import { useCalamityForm } from './form/useCalamityForm';
import { useCalamityPending } from './form/useCalamityPending';
import { LeftBehind } from '../shared/pending/LeftBehind';
import { useCalamityList } from './list/useCalamityList';

const useStyles = makeStyles({ root: { outline: 'none' } });

type Shown = { kind: 'list' } | { kind: 'new' } | { kind: 'one'; rowId: RowId; isNew: boolean };

interface CalamitiesProps {
  /** The radar's notice asks for a new calamity in a category. */
  request: ReportRequest | null;
}

/** The calamities of this register: all of them, a new one, or one by itself. */
export function Calamities({ request }: CalamitiesProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { calamity: own } = useFurtherTexts();
  const faultSentence = useActionFault('calamity');
  const listing = useCalamityList();
  const [shown, setShown] = useState<Shown>({ kind: 'list' });
  /** A page once opened stays there, so that nothing begun in it is lost. */
  const [opened, setOpened] = useState<ReadonlySet<RowId>>(new Set());
  const open = (rowId: RowId, isNew: boolean) => {
    setOpened((current) => new Set([...current, rowId]));
    setShown({ kind: 'one', rowId, isNew });
  };
  const registered = (calamity: Calamity) => {
    listing.put(calamity);
    listing.watch(calamity);
    open(calamity.rowId, true);
    listing.list.reread();
  };
  const form = useCalamityForm(registered);
  const edits = useCalamityEdits();
  const pending = useCalamityPending();

  const [answered, setAnswered] = useState<ReportRequest | null>(null);
  if (request !== answered) {
    setAnswered(request);
    if (request?.about !== undefined) {
      setShown({ kind: 'new' });
      form.prefill(request.about);
    }
  }

  // What one pressed is gone with its screen: reading goes on at the top of the next.
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) {
      root.current?.focus({ preventScroll: true });
      const panel = root.current?.closest('[role=tabpanel]');
      if (panel) panel.scrollTop = 0;
    }
    moved.current = true;
  }, [shown]);

  const { list } = listing;
  const { reading, fault, reread } = list;
  const isListed = list.value !== null;
  const noTable = !reading && !fault && !isListed;
  const read = list.value ?? [];
  const isStanding = read.some(({ calamity }) => shown.kind === 'one' && calamity.rowId === shown.rowId);
  const back = () => {
    setShown({ kind: 'list' });
    reread();
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {reading && <Skeleton label={own.loading} />}
      {!reading && (
        <Screen title={shown.kind === 'new' ? own.form.title : own.title} help="calamity">
          <CalamityTroubles listing={listing} />
          <LeftBehind
            underWay={pending}
            shown={shown.kind === 'one' ? shown.rowId : null}
            sentence={({ code }, failure) => own.leftBehind(code, faultSentence(failure))}
            label={own.showOne}
            onShow={({ rowId }) => open(rowId, false)}
          />
          {fault && (
            <Notice sentence={faultSentence(fault)} action={{ label: texts.pane.retry, run: reread }} />
          )}
          {noTable && <MakeTable onMade={reread} />}
          {shown.kind === 'new' && !noTable && <CalamityForm form={form} onCancel={back} />}
          {isListed && shown.kind === 'list' && (
            <>
              <Text>{own.purpose}</Text>
              <CalamityList
                lines={read.map((line) => ({
                  ...line,
                  calamity: pending.of(line.calamity) ?? line.calamity,
                }))}
                onOpen={(rowId) => open(rowId, false)}
                onAdd={() => setShown({ kind: 'new' })}
                onRefresh={reread}
              />
            </>
          )}
          {isListed && shown.kind === 'one' && !isStanding && (
            <Notice
              sentence={faultSentence({ code: 'rowMissing' })}
              action={{ label: own.back, run: back }}
            />
          )}
          {read
            .filter(({ calamity }) => opened.has(calamity.rowId))
            .map((line) => (
              <div
                key={line.calamity.rowId}
                hidden={shown.kind !== 'one' || shown.rowId !== line.calamity.rowId}
              >
                <CalamityPage
                  line={line}
                  isNew={shown.kind === 'one' && shown.isNew}
                  edits={edits}
                  pending={pending}
                  onChanged={listing.put}
                  onFigures={reread}
                  onBack={back}
                />
              </div>
            ))}
        </Screen>
      )}
    </div>
  );
}
