import type { Key } from './gateway.ts';

export type Parameters = Readonly<Record<string, unknown>>;
type ParameterType = 'string' | 'integer' | 'list' | 'object';

/** What the state of an account is made of, as far as the samples see it. */
export interface Account {
  /** Tracks of the new generation. */
  readonly tracks: Parameters[];
  /** The one tracking set of the old generation. */
  audit: Parameters;
  /** What `AssumeRole` hands out. */
  readonly temporaryKey: Key | undefined;
}

/** An action: its parameters, and what it answers. Source: the models of the Node.js SDK 4.1. */
export interface ActionSpec {
  readonly required?: Readonly<Record<string, ParameterType>>;
  readonly optional?: Readonly<Record<string, ParameterType>>;
  readonly answer: (parameters: Parameters, account: Account) => Parameters;
}

const track = {
  Name: 'audit-log-prod',
  ActionType: '*',
  ResourceType: '*',
  Status: 1,
  EventNames: ['*'],
  Storage: { StorageType: 'cos', StorageRegion: 'ap-shanghai', StorageName: 'audit-log', StoragePrefix: 'prod1' },
  CreateTime: '2026-01-01 00:00:00',
  TrackId: 1001,
};

/** @param temporaryKey what `AssumeRole` hands out */
export const newAccount = (temporaryKey?: Key): Account => ({
  tracks: [track, ...[2, 3].map((n) => ({ ...track, Name: `other-${n}`, TrackId: 1000 + n }))],
  audit: {
    AuditName: 'audit_log',
    AuditStatus: 1,
    CosBucketName: 'old-bucket',
    CosRegion: 'ap-guangzhou',
    LogFilePrefix: 'old1',
    ReadWriteAttribute: 3,
    IsEnableCmqNotify: 1,
    CmqQueueName: 'audit-queue',
    CmqRegion: 'ap-guangzhou',
    IsEnableKmsEncry: 0,
  },
  temporaryKey,
});

/** Events come in pages of two, three pages to a query. */
const eventPages = 3;
const auditName = { AuditName: 'string' } as const;

const cloudaudit: Readonly<Record<string, ActionSpec>> = {
  DescribeAuditTracks: {
    required: { PageNumber: 'integer', PageSize: 'integer' },
    answer: ({ PageNumber, PageSize }, { tracks }) => ({
      TotalCount: tracks.length,
      Tracks: tracks.slice((Number(PageNumber) - 1) * Number(PageSize), Number(PageNumber) * Number(PageSize)),
    }),
  },
  DescribeAuditTrack: {
    required: { TrackId: 'integer' },
    answer: ({ TrackId }, { tracks }) => tracks.find((known) => known['TrackId'] === TrackId) ?? {},
  },
  CreateAuditTrack: {
    required: {
      Name: 'string',
      Status: 'integer',
      Storage: 'object',
      ActionType: 'string',
      ResourceType: 'string',
      EventNames: 'list',
    },
    optional: { TrackForAllMembers: 'integer', ExportId: 'string' },
    answer: (parameters, { tracks }) => {
      const TrackId = 1001 + tracks.length;
      tracks.push({ ...parameters, TrackId });
      return { TrackId };
    },
  },
  DescribeEvents: {
    required: { StartTime: 'integer', EndTime: 'integer' },
    optional: { NextToken: 'integer', MaxResults: 'integer', LookupAttributes: 'list', IsReturnLocation: 'integer' },
    answer: ({ StartTime, NextToken }) => {
      const page = Number(NextToken ?? 0);
      const Events = [0, 1].map((n) => ({
        EventId: `${String(StartTime)}-${page}-${n}`,
        EventTime: String(StartTime),
        Username: 'root',
        EventName: 'ConsoleLogin',
        RequestID: `request-${page}-${n}`,
      }));
      const ListOver = page + 1 === eventPages;
      return { Events, ListOver, ...(!ListOver && { NextToken: page + 1 }) };
    },
  },
  ListAudits: { answer: (_, { audit }) => ({ AuditSummarys: [audit] }) },
  DescribeAudit: { required: auditName, answer: (_, { audit }) => audit },
  UpdateAudit: {
    required: auditName,
    optional: {
      IsEnableCmqNotify: 'integer',
      IsCreateNewQueue: 'integer',
      CmqQueueName: 'string',
      CmqRegion: 'string',
      ReadWriteAttribute: 'integer',
      IsCreateNewBucket: 'integer',
      CosBucketName: 'string',
      CosRegion: 'string',
      LogFilePrefix: 'string',
      IsEnableKmsEncry: 'integer',
      KmsRegion: 'string',
      KeyId: 'string',
    },
    answer: (parameters, account) => {
      account.audit = { ...account.audit, ...parameters };
      return { IsSuccess: 1 };
    },
  },
  InquireAuditCredit: { answer: () => ({ AuditAmount: 1 }) },
  ListCosEnableRegion: {
    optional: { WebsiteType: 'string' },
    answer: () => ({ EnableRegions: [{ CosRegion: 'ap-shanghai', CosRegionName: '上海' }] }),
  },
};

const sts: Readonly<Record<string, ActionSpec>> = {
  GetCallerIdentity: { answer: () => ({ AccountId: '100000000000', Arn: 'qcs::cam::uin/1:uin/1', Type: 'CAMUser' }) },
  AssumeRole: {
    required: { RoleArn: 'string', RoleSessionName: 'string' },
    optional: { DurationSeconds: 'integer' },
    answer: ({ DurationSeconds }, { temporaryKey }) => ({
      Credentials: {
        TmpSecretId: temporaryKey?.secretId,
        TmpSecretKey: temporaryKey?.secretKey,
        Token: temporaryKey?.token,
      },
      ExpiredTime: Math.floor(Date.now() / 1000) + Number(DurationSeconds ?? 7200),
    }),
  },
};

const services: Readonly<Record<string, { version: string; actions: Readonly<Record<string, ActionSpec>> }>> = {
  cloudaudit: { version: '2019-03-19', actions: cloudaudit },
  sts: { version: '2018-08-13', actions: sts },
};

/** The actions of a service by name. */
export const actionsOf = (service: string): Readonly<Record<string, ActionSpec>> => services[service]?.actions ?? {};

/** The only version of a service. */
export const versionOf = (service: string): string | undefined => services[service]?.version;
