import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposedLetters } from '../../../../usecases/letters/composeLetters';
import type { LetterStyle } from '../../../../usecases/ports/letterPorts';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { Subsection } from '../shared/Subsection';
import { PrintNotice } from './PrintNotice';
import { usePrinting } from './usePrinting';
import { WorkInProgress } from '../shared/WorkInProgress';

interface PrintLettersProps {
  code: string;
  composed: ComposedLetters;
  style: LetterStyle;
  /** The letters have a date. */
  dated: boolean;
}

/** Two ways to paper: sheets that are ready to print, or the table for Word. */
export function PrintLetters({ code, composed, style, dated }: PrintLettersProps) {
  const { letter: texts } = useFurtherTexts().letters;
  const { print, fill, phase, progress, cancel } = usePrinting(code);
  const [isAsked, setAsked] = useState(false);
  const count = composed.letters.length;
  const isUnsigned = composed.blank.has('organisation');
  return (
    <>
      {isUnsigned && isAsked && <Notice intent="warning" sentence={texts.unsigned} />}
      {progress ? (
        <WorkInProgress label={texts.making} progress={progress} onCancel={cancel} />
      ) : (
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={!dated || count === 0}
          onClick={() => {
            // Once more is the answer.
            if (isUnsigned && !isAsked) setAsked(true);
            else void print(composed, style);
          }}
        >
          {texts.make(count)}
        </Button>
      )}
      <PrintNotice phase={phase} count={count} />
      <Subsection title={texts.wordTitle}>
        <Text size={200}>{texts.word}</Text>
        <Button disabledFocusable={progress !== null || !dated} onClick={() => void fill(composed)}>
          {texts.fillWord}
        </Button>
      </Subsection>
    </>
  );
}
