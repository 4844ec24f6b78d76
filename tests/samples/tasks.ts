import { parsedLanguages } from '../support/parsers.ts';
import { guideFolders, remedyFolders, samplesIn, type Sample } from '../support/samples.ts';
import { linkSamples, skeletonSamples } from './generated.ts';
import { plans, type Run } from './plans.ts';
import { runLanguages } from './runSample.ts';

/** A sample and what is done with it. */
export interface Task {
  readonly place: string;
  readonly language: string;
  readonly code: string;
  /** None where it is not run; why not, then. */
  readonly runs: readonly Run[];
  readonly notRun?: string;
  readonly callsApi: boolean;
  readonly codeOf: (id: string) => string;
}

const noCode = new Set(['json', 'text', 'xml']);
/**
 * Every sample of the content and every one that pages make, in code.
 * @throws where a plan is for a sample that does not exist
 */
export const allTasks = (): Task[] => [...contentTasks(), ...generatedTasks()];

function contentTasks(): Task[] {
  const samples = samplesIn([...guideFolders, ...remedyFolders]).filter(({ language }) => !noCode.has(language));
  const used = new Set<string>();
  const tasks = [...Map.groupBy(samples, ({ file }) => file).values()].flatMap((ofFile) => {
    const ids = ofFile.map((sample, index) => idOf(sample, ofFile.slice(0, index)));
    const codeOf = (id: string) => ofFile[ids.indexOf(id)]?.code ?? '';
    return ofFile.map((sample, index): Task => {
      const id = ids[index] ?? '';
      const plan = plans[id] ?? { runs: [{}] };
      used.add(id);
      return {
        place: `${sample.file}:${sample.line}`,
        language: sample.language,
        code: sample.code,
        ...('notRun' in plan ? { runs: [], notRun: plan.notRun } : { runs: plan.runs }),
        callsApi: /tencentcloudapi\.com|^tccli |tencentcloud-sdk-nodejs|_client\b/m.test(sample.code),
        codeOf,
      };
    });
  });
  const unused = Object.keys(plans).filter((id) => !used.has(id));
  if (unused.length > 0) throw new Error(`There are plans for samples that do not exist: ${unused.join(', ')}.`);
  return tasks;
}

function idOf({ name, language }: Sample, before: readonly Sample[]): string {
  return `${name} ${language} ${before.filter((other) => other.language === language).length + 1}`;
}

const generatedTasks = (): Task[] =>
  [...linkSamples(), ...skeletonSamples()].map(({ name, language, code, append, expected }) => ({
    place: name,
    language,
    code,
    runs: [{ append, prints: `${expected.join('\n')}\n` }],
    callsApi: false,
    codeOf: () => '',
  }));

/** Whether a sample is run, not parsed only. */
export const isRun = ({ language, runs }: Task) => runLanguages.includes(language) && runs.length > 0;

/** What was done with a sample, in words. */
export function howOf(task: Task): string {
  const { language, runs, notRun } = task;
  const parsed = parsedLanguages.includes(language) || language === 'bash' ? 'parsed' : 'not checked: no parser';
  if (!isRun(task)) return notRun === undefined ? parsed : `${parsed}: ${notRun}`;
  const shown = runs.flatMap(({ shows }) => shows ?? []);
  return shown.length > 0 ? `ran (${['as it is', ...shown].slice(-runs.length).join(', ')})` : 'ran';
}
