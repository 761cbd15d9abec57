import { lazyPart } from '../shared/lazyPart';

/** What somebody looks for, in place of whatever part shows. */
export const SearchPart = lazyPart(() =>
  import('./SearchResults').then(({ SearchResults }) => SearchResults),
);
