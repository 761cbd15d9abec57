/** What is shown once one tried to send a complaint; the form doesn't wait for it. */
export const loadSent = () => import(/* webpackChunkName: "sent" */ './sent');
