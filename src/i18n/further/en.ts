import { report } from '../en/report';
import type { FurtherTexts } from './furtherTexts';

export const en: FurtherTexts = { report };
