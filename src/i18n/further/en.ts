import { letters } from '../en/letters';
import { mapping } from '../en/mapping';
import { report } from '../en/report';
import type { FurtherTexts } from './furtherTexts';

export const en: FurtherTexts = { letters, mapping, report };
