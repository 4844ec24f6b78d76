/** Writes a new site with five example codes into a folder: npm run new -- <folder> */
import { newSite } from '../src/start/newSite.ts';

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) {
  console.error('Name one folder: npm run new -- ../my-errors');
  process.exitCode = 2;
} else {
  const fault = newSite(process.cwd(), folder);
  if (fault === undefined) {
    console.log(
      `A new site is in ${folder}. Next:\n\n  cd ${folder}\n  npm ci\n  npm start\n\nIts content is all in content/.`,
    );
  } else {
    console.error(fault);
    process.exitCode = 1;
  }
}
