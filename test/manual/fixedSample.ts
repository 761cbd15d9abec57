/** The sample as it is on the day of the manuals' pictures, so that these come out the same whenever they are taken. */
import { dayOfPictures } from './dayOfPictures';

const real = Date;
const moment = real.parse(`${dayOfPictures}T10:00:00+02:00`);
globalThis.Date = new Proxy(real, {
  construct: (_real, given) => (given.length === 0 ? new real(moment) : Reflect.construct(real, given)),
  get: (_real, name) => (name === 'now' ? () => moment : Reflect.get(real, name)),
});
await import('../sample/sample');
