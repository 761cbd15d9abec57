import { userEvent } from '@testing-library/user-event';

/** A person at keyboard and mouse, for whom the tests' clock goes on: see test/component/setup.ts. */
export const aPerson = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTimeAsync });
