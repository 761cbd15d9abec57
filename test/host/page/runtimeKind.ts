/**
 * What this Excel does with an add-in that wants one runtime for pane and buttons: keep it until the workbook is closed; end it
 * with the pane, as crashes and browsers may; keep it, and show the pane at no function's request, as Excel does with add-ins of
 * the Marketplace (learn.microsoft.com: Show or hide the task pane); or know none, as an older one.
 */
export const runtimeKinds = ['lasting', 'endsOnClose', 'neverShows', 'none'] as const;
export type RuntimeKind = (typeof runtimeKinds)[number];
