/** What is shown of complaints that were sent; the form doesn't wait for it. */
export const loadSent = () => import(/* webpackChunkName: "sent" */ './sent');
