import { adopt } from '../en/adopt';
import { firstRun } from '../en/firstRun';
import { letters } from '../en/letters';
import { mapping } from '../en/mapping';
import { report } from '../en/report';
import type { FurtherTexts } from './furtherTexts';

export const en: FurtherTexts = { adopt, firstRun, letters, mapping, report };
