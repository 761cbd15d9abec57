import type { FileCommands } from '../files/FileCommands';
import { symbols } from '../ribbon/ownGroups';
import type { Texts } from '../texts';
import type { StartChoice } from './StartScreen';

/** What the start screen offers. */
export const startChoices = (
  words: Texts,
  files: FileCommands,
  hasSample: boolean,
  useEmpty: () => void,
): StartChoice[] => [
  {
    id: 'start-empty',
    title: words.startEmpty,
    explanation: words.startEmptyHelp,
    symbol: symbols.new,
    choose: useEmpty,
  },
  ...(hasSample
    ? [
        {
          id: 'start-sample',
          title: words.startSample,
          explanation: words.startSampleHelp,
          symbol: symbols.sample,
          choose: () => files.openSample(),
        },
      ]
    : []),
  {
    id: 'start-own',
    title: words.startOwn,
    explanation: words.startOwnHelp,
    symbol: symbols.open,
    choose: () => files.choose(),
  },
];
