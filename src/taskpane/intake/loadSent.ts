/** What is shown once one tried to send a complaint, or goes on with one; the form doesn't wait for it. */
export const loadSent = () => import(/* webpackChunkName: "sent" */ './sent');
