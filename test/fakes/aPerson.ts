import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';

/** A person at keyboard and mouse, for whom the tests' clock goes on: see test/component/setup.ts. */
export const aPerson = () => userEvent.setup({ advanceTimers: jest.advanceTimersByTimeAsync });

/** Fills a field at once. Typing is for what happens key by key: the screen is drawn anew at each. */
export async function enter(user: UserEvent, field: Element, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}
