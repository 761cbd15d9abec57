/** It begins with a word and what may be its subject, and goes on with “dan”. */
const turned =
  /^\P{L}*\p{L}+ (u|uw|het|de|een|er|dat|dit|die|deze|iemand|niemand|iets|niets|alles|wij|we|ze|Excel|…)(?!\p{L})[^?]*, (\p{L}+ ){0,4}dan(?!\p{L})/u;

/** Words at the beginning that are no verb. */
const noVerb = /^\P{L}*(als|zodra|wanneer|wie|wat|waar|eerst)(?!\p{L})/iu;

/** Whether a Dutch sentence turns verb and subject round for a condition: “Laat u iets open, dan …” in place of “Als u …”. */
export const isInversion = (sentence: string): boolean => turned.test(sentence) && !noVerb.test(sentence);
