import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { forHost } from '../../package/forHost';
import { hostOf } from '../../package/hostOf';
import { withChecksums } from '../../package/withChecksums';

describe('the host that an archive is made for', () => {
  test.each([
    ['https://klachten.example.nl', 'https://klachten.example.nl'],
    ['https://intranet.kantoor.nl:8443/klachten/', 'https://intranet.kantoor.nl:8443/klachten'],
  ])('is %s', (typed, host) => {
    expect(hostOf(['--host', typed])).toBe(host);
  });

  test.each([
    '',
    'http://klachten.example.nl',
    'klachten.example.nl',
    'https://x.nl/?a=1',
    'https://me@x.nl',
  ])('is never "%s"', (typed) => {
    expect(() => hostOf(['--host', typed])).toThrow(/npm run package -- --host https/);
  });

  it('stands in the texts: with its path in a sentence, by its name in a configuration', () => {
    const text = 'Open https://klachten.example.nl/manual. server_name klachten.example.nl;';
    expect(forHost(text, 'https://intranet.kantoor.nl/klachten')).toBe(
      'Open https://intranet.kantoor.nl/klachten/manual. server_name intranet.kantoor.nl;',
    );
  });
});

describe('an archive', () => {
  it('says the checksum of each of its files, sorted by name', () => {
    const files = withChecksums(
      new Map([
        ['site/b', Buffer.from('b')],
        ['a', Buffer.from('')],
      ]),
    );
    expect(Buffer.from(files.get('SHA256SUMS') ?? []).toString()).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n' +
        '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  site/b\n',
    );
  });

  it('is the same to the byte in another time zone, and whatever the order of its files', async () => {
    const make = async (zone: string, files: [string, string][]) => {
      const script = `
        import { createHash } from 'node:crypto';
        import { zipped } from './test/package/zipped';
        zipped(new Map(${JSON.stringify(files)}.map(([name, text]) => [name, Buffer.from(text)])))
          .then((bytes) => console.log(createHash('sha256').update(bytes).digest('hex')));`;
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ: zone } },
      );
      return stdout;
    };
    const [here, there] = await Promise.all([
      make('Pacific/Auckland', [
        ['a', 'one'],
        ['b', 'two'],
      ]),
      make('America/Los_Angeles', [
        ['b', 'two'],
        ['a', 'one'],
      ]),
    ]);
    expect(here).toMatch(/^[0-9a-f]{64}\n$/);
    expect(there).toBe(here);
  });
});
