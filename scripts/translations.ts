/**
 * Lists the translations of every language by their state, or confirms that some say what their sources now say:
 * npm run translations
 * npm run translations -- confirm content/remedies/en/InternalError.md
 * npm run translations -- confirm --all
 */
import { confirmTranslations, listTranslations } from '../src/translation/commands.ts';

const [command, ...given] = process.argv.slice(2);
const root = process.cwd();
try {
  const lines = command === 'confirm' ? confirmTranslations(root, given) : listTranslations(root);
  for (const line of lines) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
