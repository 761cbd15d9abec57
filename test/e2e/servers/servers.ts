import type { ChildProcess } from 'node:child_process';

/** The process that jest's set-up starts and its tear-down ends; both run in jest's own process. */
export const servers: { current?: ChildProcess } = {};
