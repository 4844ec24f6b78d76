/** Actions that texts often name without their product, and that only one product has. */
const ACTIONS_OF_PRODUCTS: Readonly<Record<string, string>> = {
  asr: 'CreateRecTask SentenceRecognition',
  cam: 'AddUser AttachUserPolicy ListAttachedUserPolicies',
  captcha: 'DescribeCaptchaResult',
  cbs: 'AttachDisks CreateDisks DescribeDisks DetachDisks ResizeDisk TerminateDisks',
  cdn: 'AddCdnDomain DescribeDomainsConfig PurgePathCache PurgeUrlsCache PushUrlsCache UpdateDomainConfig',
  clb: `
    BatchRegisterTargets CreateListener CreateLoadBalancer DeleteLoadBalancer DeregisterTargets DescribeListeners DescribeLoadBalancers
    ModifyListener RegisterTargets
  `,
  cloudaudit: 'CreateAudit CreateAuditTrack DeleteAudit InquireAuditCredit ListAudits LookUpEvents UpdateAudit',
  cls: 'CreateLogset CreateTopic DescribeLogsets SearchLog',
  cvm: 'DescribeZoneInstanceConfigInfos ImportKeyPair InquiryPriceRunInstances RunInstances',
  dnspod: `
    CreateRecord CreateTXTRecord DeleteRecord DescribeRecordFilterList DescribeRecordList ModifyDynamicDNS ModifyRecord
  `,
  faceid: 'DetectAuth GetDetectInfo GetDetectInfoEnhanced IdCardVerification',
  hunyuan: 'ChatPro ChatStd',
  iai: 'CompareFace CreatePerson DetectFace SearchFaces VerifyFace',
  ims: 'ImageModeration',
  live: 'AddLiveDomain DescribeLiveStreamState DropLiveStream ForbidLiveStream',
  ocr: 'BankCardOCR BizLicenseOCR GeneralAccurateOCR GeneralBasicOCR IDCardOCR LicensePlateOCR VatInvoiceOCR',
  privatedns: 'CreatePrivateZone DescribePrivateZoneList',
  scf: 'CreateFunction InvokeFunction UpdateFunctionCode UpdateFunctionConfiguration',
  ses: 'SendEmail',
  sms: 'AddSmsSign AddSmsTemplate PullSmsSendStatus SendSms',
  ssl: `
    ApplyCertificate DeployCertificateInstance DescribeCertificates DownloadCertificate UpdateCertificateInstance UploadCertificate
    UploadUpdateCertificateInstance
  `,
  sts: 'AssumeRole GetCallerIdentity GetFederationToken',
  tat: 'InvokeCommand RunCommand',
  teo: 'ModifyHostsCertificate',
  tke: `
    AddExistedInstances CreateCluster CreateClusterNodePool DescribeClusterInstances DescribeClusterKubeconfig DescribeClusterNodePools
  `,
  tms: 'TextModeration',
  tmt: 'ImageTranslate LanguageDetect TextTranslate TextTranslateBatch',
  trtc: 'DismissRoom',
  tts: 'TextToVoice',
  vod: 'ApplyUpload CommitUpload DescribeMediaInfos ProcessMedia',
  vpc: `
    AllocateAddresses AssociateAddress CreateNatGateway CreateSecurityGroup CreateSecurityGroupPolicies CreateSubnet CreateVpc
    DescribeSecurityGroups DescribeSubnets DescribeVpcs
  `,
};

/** The product of each of those actions. */
export const PRODUCTS_OF_ACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(ACTIONS_OF_PRODUCTS).flatMap(([id, actions]) =>
    actions
      .trim()
      .split(/\s+/)
      .map((action) => [action, id] as const),
  ),
);
