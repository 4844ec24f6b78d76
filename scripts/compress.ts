/** Writes a `.gz` and a `.br` beside each text file of the built site, or of the folder named. Run by `npm run compress`. */
import { compressFolder } from './compressFolder.ts';

const { files, bytes, gz, br } = await compressFolder(process.argv[2] ?? 'dist');
const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
console.log(`${files} files of ${megabytes(bytes)}: ${megabytes(gz)} as .gz, ${megabytes(br)} as .br.`);
