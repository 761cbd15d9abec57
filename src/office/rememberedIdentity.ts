import type { PaneIdentity } from '../usecases/ports';

/** Kept in memory too: a browser may refuse to store anything for a page inside another one. */
let chosen: string | null = null;

/** Browsers may give pages of several sites one store; Office says how to keep ours apart. */
const key = () => `${Office.context.partitionKey ?? ''}klachtenregister.me`;

/** Who sits at this pane: the name of an employee, remembered in this person's browser. No complaint data. */
export const rememberedIdentity: PaneIdentity = {
  me: () => chosen ?? stored(),
  remember(name) {
    chosen = name;
    try {
      localStorage.setItem(key(), name);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};

function stored(): string {
  try {
    return localStorage.getItem(key()) ?? '';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return '';
  }
}
