/**
 * Runs every sample of the guides, the skeletons of actions and the snippets of links that is in Python, Node.js or bash, against a fake API
 * on this machine; those of other languages are parsed. `npm run test:samples -- <part of a name>` runs some. The exit code is 1 where a
 * sample fails, and 2 where this machine lacks a program.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { faultOf, parsedLanguages } from '../support/parsers.ts';
import { missingPrograms, prepareMachine, type Machine } from './machine.ts';
import { runSample } from './runSample.ts';
import { allTasks, howOf, isRun, type Task } from './tasks.ts';

const [part = ''] = process.argv.slice(2);

const missing = missingPrograms();
if (missing.length > 0) {
  console.error(`The samples need programs that this machine lacks: ${missing.join(', ')}.`);
  process.exit(2);
}
const tasks = allTasks().filter(({ place }) => place.includes(part));
const machine = prepareMachine();
try {
  await runAll(tasks, machine);
} finally {
  machine.remove();
}

async function runAll(tasks: readonly Task[], machine: Machine): Promise<void> {
  const results = new Map<Task, string[]>();
  const waiting = tasks.entries();
  await Promise.all(
    Array.from({ length: 2 * availableParallelism() }, async () => {
      for (const [, task] of waiting) results.set(task, await faultsOfTask(task, machine));
    }),
  );
  const rows = tasks.map((task) => {
    const faults = results.get(task) ?? [];
    const lines = String(task.code.trimEnd().split('\n').length);
    return [task.place, task.language, lines, howOf(task), faults.length === 0 ? 'ok' : 'failed'];
  });
  printTable(['sample', 'language', 'lines', 'how', 'result'], rows);
  for (const [{ place }, faults] of results) for (const fault of faults) console.log(`\n${place}: ${fault}`);
  const failed = tasks.filter((task) => results.get(task)?.length !== 0).length;
  const ran = tasks.filter((task) => isRun(task));
  console.log(
    `\n${tasks.length} samples, ${ran.length} of them run ${ran.flatMap(({ runs }) => runs).length} times; ${failed} failed.`,
  );
  if (failed > 0) process.exitCode = 1;
}

async function faultsOfTask(task: Task, machine: Machine): Promise<string[]> {
  const fault = parseFault(task);
  if (fault !== undefined) return [`does not parse, line ${fault}`];
  if (!isRun(task)) return [];
  const faults: string[] = [];
  for (const run of task.runs) {
    const found = await runSample({ ...task, run }, machine);
    faults.push(...found.map((text) => (run.shows === undefined ? text : `${run.shows}: ${text}`)));
  }
  return faults;
}

function parseFault({ language, code }: Task): string | undefined {
  if (parsedLanguages.includes(language)) return faultOf(language, code);
  if (language !== 'bash') return undefined;
  const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  return status === 0 ? undefined : stderr.trim();
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
    );
  }
}
