import { Text, makeStyles, mergeClasses } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { Button } from './Button';
import { Labelled } from './Labelled';
import { stacked } from '../theme/looks';
import { useControlStyles } from './useControlStyles';
import { useWording } from '../texts/wording';

const useStyles = makeStyles({
  root: stacked('8px'),
  text: { minHeight: '120px', maxHeight: '180px' },
});

interface CopyTextProps {
  label: string;
  text: string;
  /** It may be changed before it is copied. */
  onChange?: (text: string) => void;
}

/** A text to take elsewhere: copied by a button, or selected where the browser lets no page copy. */
export function CopyText({ label, text, onChange }: CopyTextProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { texts } = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'byHand' | null>(null);
  const copy = async () => {
    field.current?.select();
    const copied = await writeToClipboard(text);
    if (!copied) field.current?.focus();
    setResult(copied ? 'copied' : 'byHand');
  };
  return (
    <div className={styles.root}>
      <Labelled label={label}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            readOnly={onChange === undefined}
            onChange={(event) => onChange?.(event.target.value)}
            value={text}
            className={mergeClasses(controls.box, controls.long, styles.text)}
          />
        )}
      </Labelled>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {texts.handOver.copy}
      </Button>
      <Text role="status" size={200}>
        {result === 'copied' && texts.handOver.copied}
        {result === 'byHand' && texts.handOver.copyByHand}
      </Text>
    </div>
  );
}

/** Office shows the pane in a frame that may not be allowed to write to the clipboard. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return false;
  }
}
