import { DocumentRegular } from '@fluentui/react-icons';
import { Empty } from '../../../src/ui/feedback/Empty';
import { HiddenTitle } from '../../../src/ui/accessibility/HiddenTitle';
import { Notice } from '../../../src/ui/feedback/Notice';
import { ErrorBoundary } from '../../../src/ui/feedback/ErrorBoundary';
import { Skeleton } from '../../../src/ui/feedback/Skeleton';
import { LiveRegion } from '../../../src/ui/accessibility/LiveRegion';
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
    piece: ErrorBoundary,
    states: {
      'nothing went wrong': ({ further }) => <ErrorBoundary>{further.settings.title}</ErrorBoundary>,
      'what it holds could not be shown': () => (
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      ),
    },
  },
  {
    piece: LiveRegion,
    states: {
      'for screen readers only': ({ texts }) => <LiveRegion>{texts.intake.suggestions(3)}</LiveRegion>,
    },
  },
  {
    piece: HiddenTitle,
    states: {
      'for screen readers only': ({ further }) => <HiddenTitle title={further.settings.title} />,
    },
  },
];
