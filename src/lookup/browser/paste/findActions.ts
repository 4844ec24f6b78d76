import { rules } from '#vendor/paste.ts';
import { labelled } from './labelPatterns.ts';
import { findSpans, type Span } from './spans.ts';

const NAME = '[A-Z][A-Za-z0-9]{3,80}';

/** Source of a pattern for the name of an action, which begins with one of these words. */
export const VERBS = `(?:${`
  Accept Add Allocate Alter Apply Assign Associate Assume Asymmetric Attach Authorize Batch Bind Build Cancel Chat Check Clone Close
  Commit Complete Confirm Copy Create Delete Deploy Deregister Describe Destroy Detach Detect Disable Disassociate Dismiss Download
  Drop Edit Enable Encrypt Execute Export Fetch Freeze General Generate Get Grant Image Import Initialize Inquire Inquiry Invoke
  Isolate Kick Language List Lock LookUp Manage Migrate Modify Open Parse Pause Process Publish Pull Purge Push Put Query Reboot
  Recognize Recover Refresh Refund Register Reject Release Remove Renew Replace Report Reset Resize Restart Restore Resume Retry Revoke
  Rollback Run Scale Schedule Search Send Set Start Stop Submit Switch Sync Tag Terminate Text Transform Unassign Unbind Unlock Untag
  Update Upgrade Upload Validate Verify
`
  .trim()
  .split(/\s+/)
  .join('|')})[A-Z][A-Za-z0-9]{2,60}`;

/** Names in the code of programs, and of fields of responses, that begin as actions do. Where a text says that it names an action, they may be one. */
const OF_PROGRAMS = String.raw`\w{0,80}(?:Helper|Service|Handler|Controller|Manager|Impl|Test|Util|Fail(?:ed)?|Set)\b`;

/** Where texts name actions, the most reliable place first. */
const PLACES: readonly (readonly RegExp[])[] = [
  [
    // X-Action: DescribeZones, 接口名：DescribeZones
    labelled(
      `(?:${rules.headerPrefix})?(?:action(?:_?name)?|eventname|api_?name|method|operation)|接口(?:名称?)?`,
      '[A-Za-z]\\w{3,80}',
    ),
  ],
  [
    // VmClient.DescribeZones, vm.(*Client).DescribeZones
    /(?<![A-Za-z0-9])(?:(?!Abstract|Http|Common|Base)[A-Z][A-Za-z0-9]{1,30}Client|\(\*Client\))(?:\.|->|::|#)(?<value>[A-Z][A-Za-z0-9]{3,80})/g,
    // at Client.DescribeZones (…/vm_client.js:88:21)
    /\bat Client\.(?<value>[A-Z][A-Za-z0-9]{3,80}) \(/g,
    // File "…/vm_client.py", line 60, in DescribeZones
    /_client\.py", line \d{1,6}, in (?<value>[A-Z][A-Za-z0-9]{3,80})/g,
    // api[DescribeZones] fail
    /\bapi\[(?<value>[A-Z][A-Za-z0-9]{3,80})\]/g,
  ],
  [
    // (vm:DescribeZones), vm:DescribeZones, sdk request 'vm.DescribeZones', commands
    new RegExp(`\\((?:name/)?[a-z][a-z0-9]{1,30}:(?<value>[A-Z][A-Za-z0-9]{2,80})\\)`, 'g'),
    new RegExp(`(?<![\\w:./(-])[a-z][a-z0-9]{1,30}:(?<value>${VERBS})\\b`, 'g'),
    ...rules.actions,
    new RegExp(`['"\`][a-z][a-z0-9]{1,30}\\.(?<value>[A-Z][a-z]\\w{2,80})['"\`]`, 'g'),
  ],
  [
    // client.DescribeZones(req), client->DescribeZones($req); call_json("DescribeZones", …), __call('DescribeZones', …)
    new RegExp(`->(?<value>${NAME})\\(`, 'g'),
    new RegExp(`(?<![A-Za-z0-9])\\w{0,30}(?:[Cc]lient|_cli|\\bcli|svc)\\)?(?:\\.|->|::)(?<value>${NAME})\\(`, 'g'),
    new RegExp(`\\b(?:call(?:_json)?|__call|request|invoke)\\(\\s{0,9}["'](?<value>${NAME})["']`, 'g'),
    // in `DescribeZones'
    new RegExp(`\\bin [\`'](?<value>${NAME})'`, 'g'),
  ],
  [
    // NewDescribeZonesRequest(), models.DescribeZonesRequest, DescribeZonesRequest req
    new RegExp(`\\bNew(?<value>${NAME})Request(?:WithContext)?\\(`, 'g'),
    new RegExp(`\\b[Mm]odels?(?:\\.|::|\\\\{1,8})(?<value>${NAME})Request\\b`, 'g'),
    new RegExp(`\\b(?<value>${VERBS})Request\\b`, 'g'),
    new RegExp(`\\((?<value>${NAME})Request req`, 'g'),
  ],
  [
    // [DescribeZones], DescribeZones failed, calling DescribeZones, api DescribeZones
    new RegExp(`(?<!action)[[［【](?<value>${VERBS})[\\]］】](?!\\s{0,4}=>)`, 'g'),
    new RegExp(
      `\\b(?<value>${VERBS})(?:\\(\\))?:?\\s{1,4}(?:api |request |接口)?(?:fail|error\\b|err\\b|失败|报错)`,
      'g',
    ),
    new RegExp(
      `(?:\\b(?:calling|call|called|invoke|invoking|api|action)\\b|调用|请求|接口)(?:\\s{1,4}[a-z][a-z0-9]{1,20}(?=\\s))?\\s{0,4}["'\`「“]?(?<value>${VERBS})\\b`,
      'gi',
    ),
    // 调用 IDCardOCR 方法
    new RegExp(`调用\\s{0,4}["'\`「“]?(?<value>${NAME})["'\`」”]?\\s{0,4}(?:方法|接口)`, 'g'),
    // vm.DescribeZones failed
    new RegExp(`(?<![\\w./-])[a-z][a-z0-9]{1,20}\\.(?<value>${VERBS})(?![\\w(.])`, 'g'),
    new RegExp(`(?<![\\w.])(?<value>${VERBS})\\s{0,2}(?:接口|操作|API\\b)`, 'g'),
  ],
  [
    // endpoint vm.example.com, DescribeZones
    new RegExp(`${rules.host}[\\s,，/:"']{1,4}(?<value>${NAME})\\b(?![.(])`, 'g'),
    // vm / DescribeZones, api: vm/DescribeZones
    new RegExp(`(?:(?<![\\w./-])[a-z][a-z0-9]{1,20} \\/ |api: ?[a-z][a-z0-9]{1,20}\\/)(?<value>${NAME})\\b`, 'g'),
    new RegExp(
      `(?<![\\w./\\\\$#[-])(?<value>${[...rules.products.ofActions.keys()].join('|')})(?![\\w/\\\\-]|\\.\\w)`,
      'g',
    ),
    // 的 DescribeZones 的时候, DescribeZones answered: any name that begins as those of actions do
    new RegExp(`(?<![\\w./\\\\$#[-])(?<value>(?!${OF_PROGRAMS})${VERBS})(?![\\w/\\\\-]|\\.\\w)`, 'g'),
  ],
];

/** Names that stand where actions do. */
const NO_ACTION =
  /^(?:Internal|Common|Http|Abstract|Do|Parse|Handle|Send)?(?:Request|Response|Call|Octet)\w{0,12}$|(?:Exception|Error|Client)$/;

/** Whether a word may be an action: it has several parts, as `DescribeZones` and `IDCardOCR`. With its product, as in `(kms:Decrypt)`, one is enough. */
const readAction = (word: string, match: string): string | undefined => {
  const action = word.replace(/(?:WithContext|Async|Sync)$/, '');
  const isName = /^\([^)]*:/.test(match) || /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*[A-Z]|^[A-Z]{2,}[a-z]/.test(action);
  return isName && !NO_ACTION.test(action) ? action : undefined;
};

/**
 * Finds the actions that a text names.
 * @param text made by `decodeText`
 * @returns a list for each kind of place, the most reliable one first
 */
export const findActions = (text: string): Span[][] =>
  PLACES.map((patterns) => patterns.flatMap((pattern) => findSpans(text, pattern, readAction)));
