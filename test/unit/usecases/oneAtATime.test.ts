import { oneAtATime } from '../../../src/usecases/write/oneAtATime';

test('asked for while it runs, an action runs once more after it', async () => {
  let runs = 0;
  let now = 0;
  const ask = oneAtATime(async () => {
    now++;
    expect(now).toBe(1);
    await Promise.resolve();
    now--;
    runs++;
  });
  const first = ask();
  await Promise.resolve();
  ask();
  ask();
  await ask();
  await first;
  expect(runs).toBe(2);
});
