import { letters } from '../nl/letters';
import { mapping } from '../nl/mapping';
import { report } from '../nl/report';

export const nl = { letters, mapping, report };
