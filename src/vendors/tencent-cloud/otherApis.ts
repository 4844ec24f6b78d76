export { otherApis } from './scripts/otherApis.ts';
