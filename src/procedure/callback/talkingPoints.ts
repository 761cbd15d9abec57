/** The five messages of the callback, in their order (procedure, section 5). */
export const talkingPoints = ['thank', 'regret', 'agreed', 'verify', 'restart'] as const;
export type TalkingPoint = (typeof talkingPoints)[number];

/** The office's wording per message; placeholders between braces are filled with the case. */
export type Wording = Record<TalkingPoint, string>;
