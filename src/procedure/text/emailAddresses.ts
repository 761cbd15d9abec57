/**
 * Something like an e-mail address, as long as one may be (RFC 5321, 4.5.3.1). It begins where a word does and has a bound, so that a long
 * text without spaces takes no longer than any other.
 */
export const likeEmail = /(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>]{1,64}/g;
