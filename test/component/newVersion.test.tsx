import { fireEvent, screen } from '@testing-library/react';
import { passTime } from '../fakes/passTime';
import { openPane } from '../fakes/uiPane';

const anHour = 3_600_000;
const told = /Er is een nieuwe versie van het klachtenregister/;

const open = async (newest: string | null) => {
  const pane = openPane({ rows: [{}], newest });
  await screen.findByText('mevrouw J. van der Meer');
  expect(screen.queryByText(told)).not.toBeInTheDocument();
  return pane;
};

describe('a newer version on the host', () => {
  it('is told within an hour, quietly and beside what one is doing, until it is put aside', async () => {
    const { user } = await open('1.3.0');
    await passTime(anHour);
    expect((await screen.findByText(told)).closest('[role]')).toHaveAttribute('role', 'status');
    expect(screen.getByText('mevrouw J. van der Meer')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nu laden' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Straks' }));
    await passTime(anHour);
    expect(screen.queryByText(told)).not.toBeInTheDocument();
  });

  it('is told when the computer has its network back, as after a night of sleep', async () => {
    await open('1.3.0');
    fireEvent.online(window);
    expect(await screen.findByText(told)).toBeVisible();
  });

  it.each([
    ['the pane has it', '1.2.3'],
    ['nobody answers', null],
  ])('is not spoken of when %s', async (_when, newest) => {
    await open(newest);
    await passTime(2 * anHour);
    expect(screen.queryByText(told)).not.toBeInTheDocument();
  });
});
