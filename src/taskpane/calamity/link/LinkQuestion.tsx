import { makeStyles } from '@fluentui/react-components';
import type { LinkCandidate } from '../../../usecases/ports/calamityPorts';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { LinkAction } from './useLinking';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** As many as one reads. */
const namedAtMost = 5;

interface LinkQuestionProps {
  action: LinkAction;
  candidates: LinkCandidate[];
  /** Those of them that belong to another calamity. */
  others: LinkCandidate[];
  onWrite: (candidates: LinkCandidate[]) => void;
  onLeave: () => void;
}

/** Shows what the selected complaints are linked to now, before anything of it is changed. */
export function LinkQuestion({ action, candidates, others, onWrite, onLeave }: LinkQuestionProps) {
  const styles = useStyles();
  const texts = useFurtherTexts().calamity.link;
  const named = others.slice(0, namedAtMost).map(({ caseNumber, calamity }) => `${caseNumber} (${calamity})`);
  const rest = others.length - named.length;
  const shown = named.join(', ') + (rest > 0 ? texts.more(rest) : '');
  const free = candidates.filter((candidate) => !others.includes(candidate));
  const ask = action === 'link' ? texts.ask(candidates.length) : texts.askUnlink(candidates.length);
  const sentence = others.length > 0 ? texts.others(others.length, shown) : ask;
  const yes = action === 'link' ? texts.yes : texts.yesUnlink;
  return (
    <>
      <Notice intent="warning" sentence={sentence} />
      <div className={styles.buttons}>
        {others.length > 0 && free.length > 0 && (
          <Button size="small" onClick={() => onWrite(free)}>
            {texts.onlyFree(free.length)}
          </Button>
        )}
        <Button size="small" onClick={() => onWrite(candidates)}>
          {others.length > 0 ? texts.alsoOthers : yes}
        </Button>
        <Button size="small" onClick={onLeave}>
          {texts.no}
        </Button>
      </div>
    </>
  );
}
