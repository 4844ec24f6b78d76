import type { Page } from 'playwright-core';

/** What `page` and every page that it opens from now on does against its policy: `require-trusted-types-for: Worker`. */
export async function reportsOf(page: Page): Promise<string[]> {
  const reports: string[] = [];
  await page.exposeFunction('__report', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      (window as unknown as { __report: (report: string) => void }).__report(
        `${location.pathname}: ${effectiveDirective}: ${blockedURI} ${sample} ${sourceFile}`,
      );
    });
  });
  return reports;
}
