/** Compares the tables with another list of codes: npm run drift -- <file> */
import { runDrift } from '../src/drift/runDrift.ts';

const { out, err, exitCode } = runDrift(process.cwd(), process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;
