/** What the form does with what was typed. It comes with the workbook's side, without which there is nothing to do it in. */
export { completeComplaint } from '../../../usecases/register/completeComplaint';
export { isRegistered } from '../../../usecases/register/isRegistered';
export { keepUnfinished } from '../../../usecases/register/keepUnfinished';
export { registerComplaint } from '../../../usecases/register/registerComplaint';
