import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the samples run on: programs of this machine, and a folder that is deleted afterwards. */
export interface Machine {
  readonly folder: string;
  readonly tls: { readonly key: string; readonly cert: string };
  /** Path of the certificate that the fake API shows. */
  readonly certificate: string;
  /** Folder of packages from npm. */
  readonly packages: string;
  readonly remove: () => void;
}

const needed: readonly (readonly [command: string, argument: string])[] = [
  ['python3', '--version'],
  ['bash', '--version'],
  ['openssl', 'version'],
  ['curl', '--version'],
  ['jq', '--version'],
  ['awk', 'BEGIN {}'],
];

/** The programs that the samples need and this machine lacks. */
export const missingPrograms = (): string[] =>
  needed.filter(([command, argument]) => spawnSync(command, [argument]).status !== 0).map(([command]) => command);

/**
 * Makes a certificate for the hosts of the API, and installs the two Node.js SDKs from npm.
 * @throws where either fails
 */
export function prepareMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const run = (command: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  };
  const names = 'subjectAltName=DNS:*.tencentcloudapi.com,DNS:*.intl.tencentcloudapi.com';
  const subject = ['-subj', '/CN=fake API', '-addext', names, '-addext', 'basicConstraints=critical,CA:TRUE'];
  run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', ...subject);
  const sdks = ['tencentcloud-sdk-nodejs@4', 'tencentcloud-sdk-nodejs-intl-en@3'];
  run('npm', 'install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...sdks);
  const certificate = join(folder, 'cert.pem');
  return {
    folder,
    certificate,
    tls: { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert: readFileSync(certificate, 'utf8') },
    packages: join(folder, 'node_modules'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
