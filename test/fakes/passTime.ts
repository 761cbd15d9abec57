import { act } from '@testing-library/react';

/** Lets so many milliseconds pass for what is on the screen. */
export const passTime = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
