/** @jest-environment node */
import { createServer } from 'node:net';
import { choosePort, PortTaken } from './choosePort';

test('zero chooses a free port', async () => {
  expect(await choosePort(0, 'ADDIN_PORT')).toBeGreaterThan(0);
});

test('a taken port names the variable that chooses another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const refused = choosePort(port, 'EXCEL_PORT');
    await expect(refused).rejects.toBeInstanceOf(PortTaken);
    await expect(refused).rejects.toThrow(`EXCEL_PORT=${port + 10}`);
  } finally {
    other.close();
  }
});
