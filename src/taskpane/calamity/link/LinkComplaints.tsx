import { ProgressBar, Text } from '@fluentui/react-components';
import { LinkDismissRegular, LinkRegular } from '@fluentui/react-icons';
import type { CalamityLine } from '../../../usecases/ports/calamityPorts';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { LinkOutcome } from './LinkOutcome';
import { LinkQuestion } from './LinkQuestion';
import { useActionFault } from '../../../ui/texts/useActionFault';
import { useLinking } from './useLinking';

interface LinkComplaintsProps {
  line: CalamityLine;
  onLinked: () => void;
}

/** Links the complaints that are selected in the sheet to this calamity, and unlinks them. */
export function LinkComplaints({ line, onLinked }: LinkComplaintsProps) {
  const all = useFurtherTexts().calamity;
  const texts = all.link;
  const faultSentence = useActionFault('calamity');
  const { calamity, linked } = line;
  const { phase, progress, begin, write, leave, cancel } = useLinking(calamity, onLinked);
  const busy = phase.kind === 'reading' || progress !== null;
  const nothing = (action: 'link' | 'unlink', selected: number) => {
    if (selected === 0) return texts.nothing;
    return action === 'link' ? texts.allLinked : texts.noneLinked;
  };
  return (
    <>
      <Text>{all.linked(linked)}</Text>
      <Button
        appearance={calamity.status === 'open' ? 'primary' : 'secondary'}
        icon={<LinkRegular />}
        disabledFocusable={busy}
        onClick={() => void begin('link')}
      >
        {phase.kind === 'reading' && phase.action === 'link' ? texts.reading : texts.link}
      </Button>
      {linked > 0 && (
        <Button icon={<LinkDismissRegular />} disabledFocusable={busy} onClick={() => void begin('unlink')}>
          {phase.kind === 'reading' && phase.action === 'unlink' ? texts.reading : texts.unlink}
        </Button>
      )}
      <Text size={200}>{texts.hint}</Text>
      {phase.kind === 'nothing' && <Notice intent="info" sentence={nothing(phase.action, phase.selected)} />}
      {phase.kind === 'asking' && (
        <LinkQuestion
          action={phase.action}
          candidates={phase.candidates}
          others={phase.others}
          onWrite={(candidates) => void write(phase.action, candidates)}
          onLeave={leave}
        />
      )}
      {progress && (
        <div role="status">
          <ProgressBar
            value={progress.done}
            max={progress.of}
            aria-label={texts.progress(progress.done, progress.of)}
          />
          <Text>{texts.progress(progress.done, progress.of)}</Text>
        </div>
      )}
      {progress && <Button onClick={cancel}>{texts.cancel}</Button>}
      {phase.kind === 'done' && <LinkOutcome action={phase.action} account={phase.account} />}
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
    </>
  );
}
