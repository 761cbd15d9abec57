import { DocumentRegular } from '@fluentui/react-icons';
import { Empty } from '../../../src/ui/Empty';
import { HiddenTitle } from '../../../src/ui/HiddenTitle';
import { Notice } from '../../../src/ui/Notice';
import { Rescue } from '../../../src/ui/Rescue';
import { Skeleton } from '../../../src/ui/Skeleton';
import { Spoken } from '../../../src/ui/Spoken';
import type { Story } from '../story';

const nothing = () => {};

function Broken(): never {
  throw new Error('This story shows what a person sees of an error.');
}

export const news: Story[] = [
  {
    piece: Notice,
    states: {
      error: ({ texts }) => (
        <Notice
          sentence={texts.pane.notShown}
          action={{ label: texts.pane.retry, run: nothing }}
          alternative={{ label: texts.pane.reload, run: nothing }}
        />
      ),
      warning: ({ texts }) => <Notice intent="warning" sentence={texts.callback.adviseWriting(3)} />,
      info: ({ texts }) => (
        <Notice
          intent="info"
          sentence={texts.caseFile.notesKept}
          action={{ label: texts.caseFile.callBack, run: nothing }}
        />
      ),
      success: ({ further }) => (
        <Notice intent="success" sentence={further.calamity.registered('C-2026-01')} />
      ),
    },
  },
  {
    piece: Empty,
    states: {
      'with what would fill it': ({ texts }) => (
        <Empty icon={<DocumentRegular />} title={texts.caseFile.none} hint={texts.today.empty} />
      ),
    },
  },
  { piece: Skeleton, states: { waiting: ({ further }) => <Skeleton label={further.settings.title} /> } },
  {
    piece: Rescue,
    states: {
      'nothing went wrong': ({ further }) => <Rescue>{further.settings.title}</Rescue>,
      'what it holds could not be shown': () => (
        <Rescue>
          <Broken />
        </Rescue>
      ),
    },
  },
  {
    piece: Spoken,
    states: { 'for screen readers only': ({ texts }) => <Spoken>{texts.intake.suggestions(3)}</Spoken> },
  },
  {
    piece: HiddenTitle,
    states: {
      'for screen readers only': ({ further }) => <HiddenTitle title={further.settings.title} />,
    },
  },
];
