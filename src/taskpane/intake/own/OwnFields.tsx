import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useState } from 'react';
import type { OwnIssue } from '../../../procedure/complaint/check/readOwn';
import { askOwn } from '../../../usecases/register/askOwn';
import type { AskedOwn } from '../../../usecases/register/askOwn';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { Titled } from '../../../ui/layout/Titled';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { stacked, textSize } from '../../../ui/theme/looks';
import { OwnControl } from '../../shared/own/OwnControl';
import { useOwnSentence } from '../../shared/own/useOwnSentence';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useReading } from '../../shared/useReading';
import type { IntakeForm } from '../draft/useIntake';
import { judgeOwn } from './judgeOwn';

const useStyles = makeStyles({
  root: { ...stacked('14px'), paddingBottom: '12px' },
  title: { margin: '8px 0 0', ...textSize(400), color: tokens.colorBrandForeground1 },
});

/** No field of the form is called so. */
const nameOf = (header: string): string => `own ${header}`;

/** The columns that the office added, each by what it holds, as the sheet has them now. */
export function OwnFields({ form }: { form: IntakeForm }) {
  const styles = useStyles();
  const { words } = useWording();
  const { own: says } = useFurtherTexts();
  const sentence = useOwnSentence();
  const { own: port, clock } = usePorts();
  const { lists } = useRegister();
  const { completing, phase } = form;
  const { typed, tried, change, partRef } = form.own;
  // What was known holds as long as it can't be read anew.
  const [asked, setAsked] = useState<AskedOwn | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isGone = phase.kind === 'typing' && phase.fault?.code === 'columnMissing';
  const { fault, reread } = useReading<AskedOwn>(
    () => askOwn(port, completing?.rowId ?? null),
    isGone ? phase.fault : (completing ?? lists),
    setAsked,
  );
  const judged = asked && judgeOwn(asked, typed, { today: clock.today(), holidays: lists.holidays });
  useLayoutEffect(() => {
    partRef.current = judged && {
      entries: judged.entries,
      wrong: (how) => {
        const keepsBack = ({ issue }: { issue?: OwnIssue }) =>
          issue !== undefined && (how === 'register' || issue.code !== 'required');
        const first = judged.fields.find(keepsBack)?.column.header ?? judged.gone[0];
        return first === undefined ? undefined : nameOf(first);
      },
    };
    return () => void (partRef.current = null);
  });
  if (judged === null) return fault && <FaultNotice fault={fault} retry={reread} />;
  if (judged.fields.length + judged.gone.length + judged.unknown.length === 0) return null;
  return (
    <Titled title={says.title} className={styles.root} titleClass={styles.title}>
      {judged.unknown.length > 0 && (
        <Notice intent="warning" sentence={says.requiredUnknown(words.sheets.settings, judged.unknown)} />
      )}
      {judged.fields.map(({ column, text, required, issue }) => {
        // A blank field is no mistake before one tried to register.
        const isShown =
          issue?.code === 'required' ? tried === 'register' : tried !== 'no' || left.has(column.header);
        return (
          <OwnControl
            key={column.header}
            column={column}
            name={nameOf(column.header)}
            typed={text}
            required={required}
            error={issue && isShown ? sentence(issue) : undefined}
            onChange={(next) => change(column.header, next)}
            onBlur={() => setLeft((before) => new Set([...before, column.header]))}
          />
        );
      })}
      {judged.gone.map((header) => (
        <OwnControl
          key={header}
          column={{ header, kind: 'text', choices: [] }}
          name={nameOf(header)}
          typed={typed[header] ?? ''}
          error={says.gone}
          onChange={(next) => change(header, next)}
        />
      ))}
    </Titled>
  );
}
