/** What a case is judged by, in the order of the procedure (sections 1, 2, 2, 3, 5 and 2). */
export const scorePoints = ['noted', 'handedOver', 'callbackKept', 'checked', 'messages', 'serious'] as const;
export type ScorePoint = (typeof scorePoints)[number];

export const verdicts = ['yes', 'no', 'notApplicable'] as const;
export type Verdict = (typeof verdicts)[number];
