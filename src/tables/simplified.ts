/** `text` with simplified characters in place of the traditional ones that occur in the words of headers and headings. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);

const TRADITIONAL = '錯誤碼編號業務狀態結響應異說釋義語訊內詳備註稱決處議對復辦導類級來區國選數據幣貨報敗';
const SIMPLE = '错误码编号业务状态结响应异说释义语讯内详备注称决处议对复办导类级来区国选数据币货报败';
const SIMPLIFIED = new Map(Array.from(TRADITIONAL, (character, index) => [character, SIMPLE.charAt(index)]));
