export { OfferBar } from './OfferBar';
export { FieldsToMend } from './fields/FieldsToMend';
export { OutboxNotice } from './outbox/OutboxNotice';
export { SentCard } from './outbox/SentCard';
