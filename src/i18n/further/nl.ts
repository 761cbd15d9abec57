import { adopt } from '../nl/adopt';
import { calamity } from '../nl/calamity';
import { firstRun } from '../nl/firstRun';
import { letters } from '../nl/letters';
import { mapping } from '../nl/mapping';
import { report } from '../nl/report';

export const nl = { adopt, calamity, firstRun, letters, mapping, report };
