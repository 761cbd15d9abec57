import { report } from '../nl/report';

export const nl = { report };
