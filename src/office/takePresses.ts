declare global {
  interface Window {
    /** Made by `answerEarly.js`, which puts the function's name of each button that is pressed into it. */
    ribbonPresses: { push: (name: string) => void };
  }
}

type Hear = (name: string) => void;

/**
 * Takes over the presses on buttons of the ribbon, those from before this code was there first, and keeps them until somebody
 * listens.
 * @param hear is told of each at once
 */
export function takePresses(hear: Hear) {
  const waiting: string[] = [];
  const keep: Hear = (name) => void waiting.push(name);
  let tell = keep;
  const push: Hear = (name) => {
    hear(name);
    tell(name);
  };
  const early = window.ribbonPresses;
  window.ribbonPresses = { push };
  if (Array.isArray(early)) early.forEach(push);
  return {
    /** The last press that nobody was told of; `undefined` for none. */
    last: () => waiting.at(-1),
    onPress(listener: Hear) {
      tell = listener;
      waiting.splice(0).forEach(listener);
      return () => {
        tell = keep;
      };
    },
  };
}
