/** What a query asks with that asks how something is done, in Chinese. */
const CHINESE_QUESTIONS = [
  '(?:怎么|怎样|如何|咋)(?!办|回事|解决|处理|了)',
  '教程',
  '步骤',
  '示例',
  '示范',
  '例子',
  '样例',
  '入门',
  '指南',
  '最佳实践',
  '能不能',
  '可以.*吗',
  '(?:在哪|哪里|哪儿|去哪)(?:能|可以)?(?:看|找|查|拿|获取|申请|下载|改|设置|开通|配置)',
  '想(?!问)',
];
/** What a query begins with that names something to do, without asking. */
const CHINESE_VERBS =
  '写|查|给|把|第一次|申请|开通|创建|安装|配置|设置|迁移|升级|提高|提升|导出|投递|轮换|更换|接入|对接|授权|区分|计算|联系';
const CHINESE = new RegExp([...CHINESE_QUESTIONS, `^(?:${CHINESE_VERBS})`].join('|'));

/** The same in English: what a query begins with, and what stands anywhere in it. */
const ENGLISH_STARTS = [
  'how (?:do|to|can|should|many|far|long)|where (?:do|can|to)|can i|is it (?:safe|possible)|should i|guide|tutorial',
  'example|steps|install|create|deliver|open|write|build|set ?up|configure|rotate|migrate|increase|raise',
  'request (?:a|an|more|higher)|grant|give|search|find|list|export|contact|who|use|using|calculate|compute|sign ',
  'handle|retry|move|upgrade|make|add|enable|disable|sync|synchroni[sz]e|catch|replace|switch|reset|download',
  'calibrate|adjust|best practice',
];
const ENGLISH = new RegExp(
  `^(?:${ENGLISH_STARTS.join('|')})\\b|\\b(?:tutorial|example|how to|guide|step by step|sample code)\\b`,
  'i',
);

/** Whether a query asks how something is done, rather than what an error means. */
export const isTask = (query: string): boolean => CHINESE.test(query) || ENGLISH.test(query.trim());
