import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReadCase } from '../../usecases/ports/samplePorts';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useSelectCase } from '../shared/useSelectCase';
import { PointFields } from './PointFields';
import type { ScorecardState } from './useScorecard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outline: 'none',
    overflowWrap: 'anywhere',
  },
  facts: { color: tokens.colorNeutralForeground2 },
  small: { alignSelf: 'flex-start' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0' },
});

/** One case of the sample, point by point. */
export function CaseForm({ shown, state }: { shown: ReadCase; state: ScorecardState }) {
  const styles = useStyles();
  const { sample } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { select, fault } = useSelectCase(() => {});
  const { cases, place, typed, change, saving, save, goTo, takeTheirs } = state;
  const isLast = place === cases.length - 1;
  const allJudged = cases.every(({ lines }) => lines.every(({ verdict }) => verdict !== null));
  const issue = saving.kind === 'wrong' ? saving.issue : null;

  const heading = useRef<HTMLHeadingElement>(null);
  // The next case begins at its name.
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (isLast ? save() : goTo(place + 1));
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {sample.position(place + 1, cases.length, shown.caseNumber)}
      </h2>
      <Text className={styles.facts}>
        {[shown.category, shown.department].filter((text) => text !== '').join(' · ')}
      </Text>
      {shown.isGone ? (
        <Notice intent="warning" sentence={sample.caseGone} />
      ) : (
        shown.rowId !== '' && (
          <Button size="small" className={styles.small} onClick={() => void select(shown.rowId)}>
            {sample.showCase}
          </Button>
        )
      )}
      {fault && <Notice sentence={faultSentence(fault)} />}
      {typed.length === 0 && <Notice intent="warning" sentence={sample.noLines} />}
      {typed.map((line) => (
        <PointFields
          key={line.point}
          line={line}
          prefilled={shown.lines.find(({ point }) => point === line.point)?.prefilled ?? null}
          issue={issue?.point === line.point ? issue : null}
          onChange={(changes) => change(line.point, changes)}
        />
      ))}
      {saving.kind === 'changed' && (
        <Notice
          intent="warning"
          sentence={sample.changed}
          action={{ label: sample.takeTheirs, run: takeTheirs }}
        />
      )}
      {saving.kind === 'failed' && <Notice sentence={faultSentence(saving.fault)} />}
      <div className={styles.foot}>
        <Button disabledFocusable={place === 0} onClick={() => void goTo(place - 1)}>
          {sample.previous}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={saving.kind === 'saving'}>
          {isLast ? sample.save : sample.next}
        </Button>
      </div>
      <Text role="status" size={200}>
        {saving.kind === 'saved' ? `${sample.saved} ${allJudged ? sample.allJudged : ''}` : ''}
      </Text>
    </form>
  );
}
