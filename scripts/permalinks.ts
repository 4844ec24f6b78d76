/** Records the addresses that a build now publishes in content/permalinks.txt; none is ever removed: npm run permalinks */
import { recordPermalinks } from '../src/catalogue/recordPermalinks.ts';
import { sourceLocale } from '../src/locales.ts';
import { formatProblems, reportIn } from '../src/problems/format.ts';

const { added, problems } = recordPermalinks(process.cwd());
if (problems.length > 0) {
  console.error(`${formatProblems(problems, sourceLocale)}\n${reportIn(sourceLocale).unwritten()}`);
  process.exitCode = 1;
} else {
  for (const address of added) console.log(address);
  console.log(`${added.length} new addresses.`);
}
