export { pageData as siteInfo } from './pageData.ts';
