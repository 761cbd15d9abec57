import { lazyPart } from '../shared/lazyPart';

/** The adoption of a list that an office has: where there is no register yet, and from the settings of one. */
export const AdoptPart = lazyPart(() => import('../adopt/Adopt').then(({ Adopt }) => Adopt));
