import type { Story } from '../story';
import { actions } from './actions';
import { callback } from './callback';
import { facts } from './facts';
import { fields } from './fields';
import { help } from './help';
import { layout } from './layout';
import { mapping } from './mapping';
import { news } from './news';

/** Every piece that screens are made of; test/component/stories.test.ts tells when one has no story. */
export const stories: readonly Story[] = [
  ...layout,
  ...actions,
  ...news,
  ...fields,
  ...facts,
  ...help,
  ...callback,
  ...mapping,
];
