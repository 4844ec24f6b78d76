import { wordsOf } from '../../shared/wordsOf.ts';

/**
 * Words that ask and do not say what about. They are taken out of a query before it is compared, in this order; where nothing else is left,
 * the query stays as it is.
 */
const CHINESE = new RegExp(
  [
    '(?:客户|用户)(?:反馈|反映|那边)?说|(?:客户|用户)(?:反馈|反映)|请问一下|请问|请教|求助|求解|帮忙看下?|麻烦|大家好',
    '你们好|您好|你好|各位|有没有人|有人(?:知道|遇到过)吗?|应该|怎么(?:回事|办法?|解决|处理|弄|搞|破|做|样|才能|能)?',
    '咋(?:办|回事|弄|整|解决|处理)?|如何(?:解决|处理)?|为什么|为啥|为何|什么(?:原因|意思|情况|问题|鬼|叫)?',
    '啥(?:意思|原因|情况)?|是不是|能不能|可不可以|有没有|哪里|哪儿|的?原因是?|解决(?:办法|方法|方案)?',
    '处理(?:办法|方法)|的时候|一直|总是|老是|经常|突然|偶尔|已经(?!存在|有)|还是|仍然|就是|可是|但是|而且|然后|之后',
    '以后|现在|今天|昨天|早上|刚刚|刚才|我们|你们|他们|自己|这个|那个|这种|这边|这里|一下|一个|告诉我|给我|让我',
    '提示(?:说|我)?|报错(?:说|了)?|报了个?|报个|显示|出现|遇到|收到|看到|返回(?:了|的是)|说是|我|你|他|它|的|了|吗|呢',
    '吧|啊|呀|哦|嘛|么|是(?!否)|也|都|就|又|还|把|被|让|给',
  ].join('|'),
  'g',
);

/** English words that only ask, and single letters, as `wordsOf` has them. */
export const stemmedStopWords: ReadonlySet<string> = new Set(
  wordsOf(
    'a an the this that these those it its i me my we our us you your he she they them their is are was were be been being am do does did doing ' +
      'done have has had having will would can could should may might must shall to of in on at by for from with about as into onto ' +
      'and or but if so than then too very just also only even still again ever there here what which who whom whose when where why how ' +
      'get gets getting got keep keeps keep says say said saying tell tells told give gives gave given see seeing seen please help hi hello hey ' +
      'team customer customers thanks anyone someone something anything everything mean means meaning solve resolve fix fixed fixing explain reason cause ' +
      'always sometimes often suddenly today yesterday morning now since while during though although because im ive cant dont doesnt isnt ' +
      'b c d e f g h j k l m n o p q r s t u v w x y z re ve ll don doesn didn isn wasn won couldn up out off over under any some all my',
  ),
);

/** The text without the Chinese words that ask. Each leaves a space, so that its neighbours do not become a word. */
export function withoutChineseStopWords(text: string): string {
  const rest = text.replace(CHINESE, ' ').replace(/\s+/g, ' ').trim();
  return rest === '' ? text : rest;
}

/** Whether a word only asks. */
export const isStopWord = (word: string): boolean => wordsOf(word).every((part) => stemmedStopWords.has(part));

/** Whether a text has words that only ask, and no others. */
export const isOnlyAsking = (text: string): boolean =>
  text
    .replace(CHINESE, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => !/\p{Script=Han}/u.test(word) && isStopWord(word));
