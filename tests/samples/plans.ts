import { newTrack, nodeClient, pythonClient, pythonTrack } from './clients.ts';

/** How a sample is run, where that takes more than starting it with a key that is right. */
export interface Run {
  /** What this run shows. */
  readonly shows?: string;
  /** Code that stands below the sample. */
  readonly append?: string;
  readonly args?: readonly string[];
  readonly stdin?: string;
  /** Files beside it; a sample's id stands for its code. */
  readonly files?: Readonly<Record<string, string | { readonly sample: string }>>;
  readonly key?: 'permanent' | 'temporary' | 'wrong';
  /** The codes that the first calls fail with; undefined lets one pass. */
  readonly failures?: readonly (string | undefined)[];
  /** The code that every call is refused with. */
  readonly refusal?: string;
  /** The exit code; 0 where it is not given. */
  readonly exit?: number;
  /** How many calls reach the API; at least one where a sample names it and nothing is said here. */
  readonly calls?: number;
  /** What its output holds, errors last; or the whole of it. */
  readonly prints?: RegExp | string;
}

/** Why a sample is not run, or its runs. */
export type Plan = { readonly notRun: string } | { readonly runs: readonly Run[] };

const runs = (...all: readonly Run[]): Plan => ({ runs: all });
const fragment: Plan = { notRun: 'a fragment' };
const installs: Plan = { notRun: 'installs a package' };

const wrongKey: Run = { shows: 'a wrong key', key: 'wrong', refusal: 'AuthFailure.SignatureFailure' };
const reports = (prints: RegExp) => runs({}, { ...wrongKey, exit: 1, calls: 1, prints });

const limited = 'RequestLimitExceeded';
const times = (n: number, code: string) => Array.from({ length: n }, () => code);
const retried: Run = { shows: 'two refusals, then an answer', failures: times(2, limited), calls: 3 };
const givesUp: Run = { shows: 'five refusals', failures: times(5, limited), calls: 5, exit: 1 };
const notRetried: Run = { shows: 'an error that no retry helps', failures: ['InvalidParameter'], calls: 1, exit: 1 };
const retries = runs({ calls: 1 }, retried, givesUp, notRetried);
const handlesErrors = runs(
  { calls: 1 },
  retried,
  { shows: 'three server errors', failures: times(3, 'InternalError.SearchError'), calls: 3, exit: 1 },
  {
    shows: 'the exception of a category',
    failures: ['InternalError.CmqError'],
    calls: 1,
    exit: 1,
    prints: /verdict=fix/,
  },
  { shows: 'a state to check', failures: ['FailedOperation.X'], calls: 1, exit: 1, prints: /verdict=check/ },
);

/** Seven days and the second that is left, in three pages of two events each. */
const searches = runs({ calls: 24, prints: /^(?:\S+[ \t]\S+[^\n]*\n){48}$/ });

const audit = {
  AuditName: 'audit_log',
  AuditStatus: 1,
  ReadWriteAttribute: 2,
  CosRegion: 'ap-shanghai',
  CosBucketName: 'audit-log',
  LogFilePrefix: 'prod1',
  IsEnableCmqNotify: 1,
};
const converts = runs(
  { args: ['prod2'], stdin: JSON.stringify(audit), prints: /"ActionType": "Write"[^]*"prod2"[^]*IsEnableCmqNotify=1/ },
  { shows: 'the prefix of the old set', args: ['prod1'], stdin: JSON.stringify(audit), exit: 1 },
);

/** A wrong call of `UpdateAudit` and the codes that it earns. */
const wrongUpdate = {
  AuditName: 'a-b',
  IsCreateNewBucket: 1,
  CosBucketName: 'Bucket',
  IsEnableCmqNotify: 2,
  Region: 'x',
};

/** Plans by the id of a sample: its guide, its language, and the how manieth of that language it is there. */
export const plans: Readonly<Record<string, Plan>> = {
  'clock-skew python 1': runs({ prints: /[-+][01]\.\d/ }),
  'clock-skew python 2': fragment,
  'clock-skew python 3': fragment,
  'clock-skew python 4': fragment,
  'clock-skew js 1': runs({ prints: /-?[01]\.\d/ }),
  'clock-skew bash 1': runs({ prints: /^date: .*GMT/im }),
  'contact-support python 1': reports(/Code=AuthFailure\.SignatureFailure .*RequestId=[\da-f-]{36}/),
  'contact-support js 1': reports(/Code=AuthFailure\.SignatureFailure .*RequestId=[\da-f-]{36}/),
  'contact-support bash 1': reports(/code:AuthFailure\.SignatureFailure [^]*RequestId=[\da-f-]{36}/),
  'credentials python 1': runs({ key: 'temporary', calls: 1 }),
  'credentials js 1': runs({ key: 'temporary', calls: 1 }),
  'credentials python 2': runs({ calls: 2 }),
  'credentials js 2': runs({ calls: 2 }),
  'DryRunOperation python 1': fragment,
  'error-handling python 1': handlesErrors,
  'error-handling js 1': handlesErrors,
  'error-handling bash 1': handlesErrors,
  'error-handling python 2': runs({
    append: `
assert unwrap('{"Response": {"TotalCount": 1, "RequestId": "r"}}')["TotalCount"] == 1
try:
    unwrap('{"Response": {"Error": {"Code": "A.B", "Message": "m"}, "RequestId": "r"}}')
except ApiError as error:
    assert (error.code, error.request_id) == ("A.B", "r")
else:
    raise AssertionError`,
  }),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`first-call bash ${n}`, installs])),
  'first-call bash 7': runs({ stdin: 'id\nkey\n' }),
  'first-call python 1': runs(
    { calls: 1, prints: /\b3\b.*RequestId:? [\da-f-]{36}/ },
    {
      ...wrongKey,
      prints: /AuthFailure\.SignatureFailure/,
    },
  ),
  'first-call js 1': runs(
    { calls: 1, prints: /\b3\b.*RequestId:? [\da-f-]{36}/ },
    {
      ...wrongKey,
      prints: /AuthFailure\.SignatureFailure/,
    },
  ),
  'mainland-and-international python 1': runs({
    calls: 1,
    append: `
from tencentcloud.cloudaudit.v20190319 import models
req = models.DescribeAuditTracksRequest()
req.PageNumber, req.PageSize = 1, 1
client.DescribeAuditTracks(req)`,
  }),
  'mainland-and-international js 1': runs({
    calls: 1,
    append: 'client.DescribeAuditTracks({ PageNumber: 1, PageSize: 1 });',
  }),
  'migrate-to-tracks python 1': converts,
  'migrate-to-tracks js 1': converts,
  'migrate-to-tracks bash 2': runs({
    calls: 1,
    files: { 'old.json': JSON.stringify(audit), 'to_track.py': { sample: 'migrate-to-tracks python 1' } },
    prints: /"TrackId": 1004/,
  }),
  'parameters python 1': runs({
    append: `
assert check_update_audit({"AuditName": "audit_log"}) == []
print(check_update_audit(${JSON.stringify(wrongUpdate)}))`,
    prints:
      /UnknownParameter: Region.*AuditNameError.*CosNameError.*IsEnableCmqNotifyError.*MissingParameter: CosRegion/,
  }),
  'parameters js 1': runs({
    append: `
if (checkUpdateAudit({ AuditName: 'audit_log' }).length > 0) throw new Error();
console.log(checkUpdateAudit(${JSON.stringify(wrongUpdate)}).sort().join(' '));`,
    prints:
      /AuditName=a-b.*CosBucketName=Bucket.*IsEnableCmqNotify=2.*MissingParameter: CosRegion.*UnknownParameter: Region/,
  }),
  'quotas python 1': runs({
    append: `
now = int(time.time())
windows = split_windows(now - 60 * DAY, now)
assert len(windows) == 3 and windows[0][0] == now - 60 * DAY and windows[-1][1] == now
assert all(stop - start <= 29 * DAY for start, stop in windows)
try:
    split_windows(now - 91 * DAY, now)
except ValueError:
    pass
else:
    raise AssertionError`,
  }),
  'rate-limits python 1': runs({
    append: `
pacer, start = Pacer(100), time.monotonic()
for _ in range(21):
    pacer.wait()
assert time.monotonic() - start >= 0.2`,
  }),
  'rate-limits python 2': retries,
  'rate-limits js 1': retries,
  'rate-limits bash 1': retries,
  'resource-state python 1': runs(
    {
      shows: 'one track that exists, one that does not',
      append: `${pythonClient}${pythonTrack}
assert create_or_reuse(client, wanted("other-3")) == 1003
assert create_or_reuse(client, wanted("new-track")) == 1004`,
      calls: 3,
    },
    {
      shows: 'a creation that fails',
      append: `${pythonClient}${pythonTrack}\ncreate_or_reuse(client, wanted("new-track"))`,
      failures: [undefined, 'InternalError'],
      calls: 3,
      exit: 1,
    },
  ),
  'resource-state js 1': runs(
    {
      shows: 'one track that exists, one that does not',
      append: `${nodeClient}
const params = ${JSON.stringify(newTrack)};
createOrReuse(client, { ...params, Name: 'other-3' })
  .then(async (id) => console.log(id, await createOrReuse(client, params)));`,
      calls: 3,
      prints: /1003 1004/,
    },
    {
      shows: 'a creation that fails',
      append: `${nodeClient}\ncreateOrReuse(client, ${JSON.stringify(newTrack)});`,
      failures: [undefined, 'InternalError'],
      calls: 3,
      exit: 1,
    },
  ),
  'search-events python 1': searches,
  'search-events js 1': searches,
  'search-events bash 1': searches,
  'signing python 1': runs(
    { calls: 1, prints: /"TotalCount":3/ },
    { ...wrongKey, prints: /AuthFailure\.SignatureFailure/ },
  ),
  'signing js 1': runs(
    { calls: 1, prints: /"TotalCount":3/ },
    { ...wrongKey, prints: /AuthFailure\.SignatureFailure/ },
  ),
  'signing bash 1': runs({ stdin: 'AKIDpermanentEXAMPLE\npermanentKey\n', calls: 1 }),
};
