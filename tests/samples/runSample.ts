import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { serveApi, type ApiServer } from './apiServer.ts';
import type { Machine } from './machine.ts';
import type { Run } from './plans.ts';

const standIns = join(import.meta.dirname, 'standIns');
const permanent = { secretId: 'AKIDpermanentEXAMPLE', secretKey: 'permanentKey' };
const temporary = { secretId: 'AKIDtemporaryEXAMPLE', secretKey: 'temporaryKey', token: 'temporaryToken' };
const timeout = 120_000;

/** The languages that samples are run in, with how a file in them is started. */
const languages: Readonly<Record<string, (code: string) => { name: string; command: readonly string[] }>> = {
  python: () => ({ name: 'sample.py', command: ['python3', 'sample.py'] }),
  bash: () => ({ name: 'sample.sh', command: ['bash', 'sample.sh'] }),
  js: (code) => {
    const name = /^(?:import|export) /m.test(code) ? 'sample.mjs' : 'sample.cjs';
    return { name, command: [process.execPath, name] };
  },
};

export const runLanguages = Object.keys(languages);

/** A program and how it is run. */
export interface Program {
  readonly language: string;
  readonly code: string;
  readonly run: Run;
  /** Whether it calls the API. */
  readonly callsApi: boolean;
  /** The code of a sample by its id. */
  readonly codeOf: (id: string) => string;
}

/** Runs a program against a fake API of its own. Returns what went otherwise than its plan says. */
export async function runSample(program: Program, machine: Machine): Promise<string[]> {
  const { run, language } = program;
  const folder = mkdtempSync(join(machine.folder, 'run-'));
  const code = `${program.code}\n${run.append ?? ''}`;
  const { name, command } = languages[language]?.(code) ?? { name: '', command: [] };
  writeFileSync(join(folder, name), code);
  for (const [file, given] of Object.entries(run.files ?? {})) {
    writeFileSync(join(folder, file), typeof given === 'string' ? given : program.codeOf(given.sample));
  }
  const api = await serveApi(machine.tls, { keys: [permanent, temporary], failures: run.failures ?? [] });
  try {
    return faultsOf(program, api, await execute(command, run, folder, environment(run, api.port, machine, folder)));
  } finally {
    await api.stop();
  }
}

/** The environment of a program: its key, and what leads its calls to the fake API. */
function environment(run: Run, port: number, machine: Machine, folder: string): Record<string, string> {
  const { secretId, secretKey, token } = run.key === 'temporary' ? temporary : { ...permanent, token: undefined };
  const curl = join(folder, 'curl');
  mkdirSync(curl);
  writeFileSync(join(curl, '.curlrc'), `connect-to = "::127.0.0.1:${port}"\ncacert = "${machine.certificate}"\n`);
  return {
    PATH: [join(standIns, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
    HOME: folder,
    LANG: 'C.UTF-8',
    FAKE_API_PORT: String(port),
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: run.key === 'wrong' ? 'another key' : secretKey,
    ...(token !== undefined && { TENCENTCLOUD_TOKEN: token }),
    TENCENTCLOUD_ROLE_ARN: 'qcs::cam::uin/100000000000:roleName/audit-job',
    AUDIT_HOST: 'cloudaudit.intl.tencentcloudapi.com',
    AUDIT_REGION: 'ap-singapore',
    CURL_HOME: curl,
    PYTHONPATH: join(standIns, 'python'),
    PYTHONDONTWRITEBYTECODE: '1',
    SSL_CERT_FILE: machine.certificate,
    NODE_PATH: machine.packages,
    NODE_EXTRA_CA_CERTS: machine.certificate,
    NODE_OPTIONS: `--import=${pathToFileURL(join(standIns, 'node/toFakeApi.mjs')).href}`,
  };
}

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function execute(
  [command = '', ...args]: readonly string[],
  run: Run,
  cwd: string,
  env: Record<string, string>,
): Promise<Outcome> {
  const child = spawn(command, [...args, ...(run.args ?? [])], { cwd, env, timeout, stdio: 'pipe' });
  child.stdin.on('error', () => undefined).end(run.stdin ?? '');
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout, stderr };
}

function faultsOf({ run, callsApi }: Program, { calls }: ApiServer, { status, stdout, stderr }: Outcome): string[] {
  const { exit = 0, refusal, prints } = run;
  // A request without an action only asks for the time.
  const answered = calls.filter(({ action }) => action !== '');
  const refused = answered.filter(({ code, planned }) => code !== undefined && planned !== true && code !== refusal);
  return [
    status !== exit && `ended with ${status ?? 'a signal'} in place of ${exit}: ${stderr.trim().slice(-600)}`,
    ...refused.map(({ action, code }) => `${action} answered ${code ?? ''}`),
    run.calls !== undefined &&
      answered.length !== run.calls &&
      `made ${answered.length} calls in place of ${run.calls}`,
    callsApi && calls.length === 0 && 'made no call',
    prints !== undefined && !holds(stdout, stderr, prints) && `does not print ${String(prints)}:\n${stdout}${stderr}`,
  ].filter((fault) => typeof fault === 'string');
}

const holds = (stdout: string, stderr: string, prints: RegExp | string): boolean =>
  typeof prints === 'string' ? stdout === prints : prints.test(stdout + stderr);
