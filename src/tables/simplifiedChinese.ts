/** `text` with simplified characters in place of the traditional ones that occur in table headers and headings. */
export const toSimplified = (text: string): string =>
  text.replace(TRADITIONAL_CHARACTER, (character) => SIMPLIFIED.get(character) ?? character);

const TRADITIONAL =
  '錯誤碼編號業務狀態結響應異說釋義語訊內詳備註稱決處議對復辦導類級來區國選數據幣貨報敗資傳難問題參觸發條場細簡單識別動驟敘欄屬權現產認戶開頁網關術補體調標絕';
const SIMPLE =
  '错误码编号业务状态结响应异说释义语讯内详备注称决处议对复办导类级来区国选数据币货报败资传难问题参触发条场细简单识别动骤叙栏属权现产认户开页网关术补体调标绝';
const SIMPLIFIED = new Map(Array.from(TRADITIONAL, (character, index) => [character, SIMPLE.charAt(index)]));
const TRADITIONAL_CHARACTER = new RegExp(`[${TRADITIONAL}]`, 'g');
