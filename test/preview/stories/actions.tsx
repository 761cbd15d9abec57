import { EditRegular } from '@fluentui/react-icons';
import { Busy } from '../../../src/ui/feedback/Busy';
import { Button } from '../../../src/ui/controls/Button';
import { CopyText } from '../../../src/ui/controls/CopyText';
import { Clicked } from '../Clicked';
import type { Said, Story } from '../story';

const copyText = ({ texts, words }: Said) => (
  <CopyText label={texts.handOver.copy} text={`${words.columns.promise}: Monteur komt dinsdag`} />
);

export const actions: Story[] = [
  {
    piece: Button,
    states: {
      secondary: ({ texts }) => <Button>{texts.intake.next}</Button>,
      primary: ({ texts }) => <Button appearance="primary">{texts.intake.register}</Button>,
      subtle: ({ texts }) => <Button appearance="subtle">{texts.callback.later}</Button>,
      small: ({ texts }) => <Button size="small">{texts.pane.retry}</Button>,
      large: ({ texts }) => (
        <Button size="large" appearance="primary">
          {texts.intake.register}
        </Button>
      ),
      'with an icon': ({ texts }) => <Button icon={<EditRegular />}>{texts.facts.keepMine}</Button>,
      'an icon alone': ({ texts, words }) => (
        <Button
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={texts.facts.edit(words.columns.promise)}
        />
      ),
      'with nothing to do now': ({ texts }) => (
        <Button appearance="primary" disabledFocusable>
          {texts.intake.register}
        </Button>
      ),
      'while it works': ({ texts }) => (
        <Button disabledFocusable icon={<Busy />}>
          {texts.intake.register}
        </Button>
      ),
    },
  },
  {
    piece: Busy,
    states: {
      'beside what is being done': ({ further }) => (
        <span style={{ display: 'flex', gap: '8px' }}>
          <Busy />
          {further.adopt.reading}
        </span>
      ),
    },
  },
  {
    piece: CopyText,
    states: {
      'before it is copied': copyText,
      'after the button': (said) => <Clicked on="button">{copyText(said)}</Clicked>,
    },
  },
];
