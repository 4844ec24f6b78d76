import type { report as english } from '../en/report.ts';

/** The words around the problems of a report, in Chinese. */
export const report: typeof english = {
  total: ({ problems, files }) => `${files} 个文件中共有 ${problems} 个问题。`,
  same: ({ count, places }) => `另有 ${count} 处相同：${places}`,
  followers: ({ count, types }) => `由此引起的 ${count} 个问题不再列出：${types}。`,
  title: ({ count }) => `内容有 ${count} 个问题`,
  heading: ({ count }) => `内容有 ${count} 个问题`,
  reload: () => '文件改动后，本页会自动刷新。',
  unwritten: () => '没有写入任何文件。',
};
