import { Help } from '../../../src/ui/controls/Help';
import { HelpHere } from '../../../src/ui/controls/HelpHere';
import { HelpList } from '../../../src/ui/controls/HelpList';
import { Clicked } from '../Clicked';
import type { Story } from '../story';

/** What explains a screen. */
export const help: readonly Story[] = [
  { piece: Help, states: { 'fetched when it is shown': () => <Help topic="today" /> } },
  {
    piece: HelpHere,
    states: {
      closed: () => <HelpHere topic="case" />,
      open: () => (
        <Clicked on="button">
          <HelpHere topic="new" />
        </Clicked>
      ),
    },
  },
  {
    piece: HelpList,
    states: {
      'of keys': ({ further }) => <HelpList title={further.help.keysTitle} lines={further.help.keys} />,
    },
  },
];
