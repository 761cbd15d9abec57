export { OutboxNotice } from './OutboxNotice';
export { SentCard } from './SentCard';
