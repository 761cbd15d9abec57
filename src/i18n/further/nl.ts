import { mapping } from '../nl/mapping';
import { report } from '../nl/report';

export const nl = { mapping, report };
