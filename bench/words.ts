/** A word in a code, in a Chinese meaning and in an English one. */
export interface Word {
  readonly code: string;
  readonly 'zh-cn': string;
  readonly en: string;
}

/** Things that codes are about. */
export const things = read(`
Instance 实例 instance; Disk 云硬盘 disk; Snapshot 快照 snapshot; Image 镜像 image; Vpc 私有网络 VPC; Subnet 子网 subnet;
SecurityGroup 安全组 security group; RouteTable 路由表 route table; Address 弹性公网IP EIP; Cluster 集群 cluster; Node 节点 node;
Topic 主题 topic; Queue 队列 queue; Consumer 消费者 consumer; Bucket 存储桶 bucket; Account 账号 account; User 用户 user; Role 角色 role;
Policy 策略 policy; Key 密钥 key; Certificate 证书 certificate; Domain 域名 domain name; Record 解析记录 DNS record; Template 模板 template;
Signature 签名 signature; Task 任务 task; Job 作业 job; Order 订单 order; Project 项目 project; Tag 标签 tag; Region 地域 region;
Zone 可用区 availability zone; Database 数据库 database; Table 数据表 table; Column 列 column; Backup 备份 backup; Parameter 参数 parameter;
Listener 监听器 listener; LoadBalancer 负载均衡 load balancer; Target 后端服务 target; Rule 规则 rule; Function 函数 function; Trigger 触发器 trigger;
Namespace 命名空间 namespace; Layer 层 layer; Workflow 工作流 workflow; Device 设备 device; Product 产品 product; Group 分组 group; Member 成员 member;
Stream 流 stream; Channel 频道 channel; Room 房间 room; Media 媒体文件 media file; Face 人脸 face; Photo 图片 image file; Audio 音频 audio file;
Text 文本 text; Language 语言 language; Model 模型 model; Dataset 数据集 dataset; Engine 引擎 engine; Vault 保险库 vault; Secret 凭据 secret;
Gateway 网关 gateway; Tunnel 通道 tunnel; Connection 连接 connection; Session 会话 session; Token 令牌 token; Password 密码 password;
Endpoint 终端节点 endpoint; Service 服务 service; Api 接口 API; Plugin 插件 plugin; Application 应用 application; Environment 环境 environment;
Config 配置 configuration; Version 版本 version; Package 资源包 package; Coupon 代金券 coupon; Balance 余额 balance; Bill 账单 bill;
Alarm 告警 alarm; Metric 指标 metric; Dashboard 仪表盘 dashboard; Log 日志 log; Index 索引 index; Filter 过滤条件 filter; Offset 偏移量 offset;
Limit 返回数量 limit; StartTime 开始时间 start time; EndTime 结束时间 end time; Url 链接 URL; Port 端口 port; Protocol 协议 protocol; Cidr 网段 CIDR block;
Host 主机 host; Container 容器 container; Registry 镜像仓库 registry; Repository 仓库 repository; Pod 容器组 pod; Agent 客户端 agent; Script 脚本 script`);

/** Parts of a thing. */
export const parts = read(`
Id ID ID; Name 名称 name; Type 类型 type; Status 状态 status; Size 大小 size; Count 数量 quantity; Version 版本 version; Config 配置 configuration;
Quota 配额 quota; Owner 所有者 owner; Path 路径 path; Format 格式 format; Spec 规格 specification; Description 描述 description; Region 所在地域 region;
Network 网络 network; Permission 权限 permission; Ids ID列表 ID list; Range 取值范围 value range; Length 长度 length; Period 周期 period`);

/** What is wrong with a thing. */
export const faults = read(`
NotFound 不存在 does not exist; NotExist 未找到 was not found; AlreadyExists 已存在 already exists; Invalid 不合法 is invalid;
Illegal 非法 is illegal; Malformed 格式错误 is malformed; TooLong 过长 is too long; TooShort 过短 is too short; TooLarge 超过上限 is too large;
TooMany 数量超过限制 exceeds the number allowed; Empty 不能为空 cannot be empty; Missing 缺失 is missing; Duplicate 重复 is duplicate; Conflict 冲突 conflicts;
Expired 已过期 has expired; Locked 已锁定 is locked; Busy 正忙 is busy; InUse 正在使用中 is in use; NotReady 未就绪 is not ready;
NotSupported 暂不支持 is not supported; Disabled 已停用 is disabled; Isolated 已隔离 is isolated; Deleted 已被删除 has been deleted;
Timeout 处理超时 timed out; LimitExceeded 超过配额限制 exceeds the quota; Insufficient 不足 is insufficient; SoldOut 已售罄 is sold out;
Mismatch 不匹配 does not match; NotBelong 不属于当前账号 does not belong to this account; NotAuthorized 未授权 is not authorized;
Denied 拒绝访问 denies access; OutOfRange 超出取值范围 is out of range; CreateFailed 创建失败 could not be created;
UpdateFailed 更新失败 could not be updated; DeleteFailed 删除失败 could not be deleted; QueryFailed 查询失败 could not be queried;
Unavailable 不可用 is unavailable; Error 发生错误 failed; StatusError 状态不允许此操作 does not allow this in its state`);

/** No word at all. */
export const nothing: Word = { code: '', 'zh-cn': '', en: '' };

/** What a meaning begins with. */
export const openings: readonly Word[] = [
  { ...nothing, en: 'The' },
  { ...nothing, en: 'This' },
  { code: '', 'zh-cn': '指定的', en: 'The given' },
  { code: '', 'zh-cn': '当前', en: 'The current' },
  { code: '', 'zh-cn': '请求中的', en: 'In the request the' },
];

/** What a meaning ends with. */
export const advice: readonly Word[] = [
  nothing,
  nothing,
  nothing,
  { code: '', 'zh-cn': '，请稍后重试', en: ', try again later' },
  { code: '', 'zh-cn': '，请检查输入参数是否正确', en: ', check the parameters' },
  { code: '', 'zh-cn': '，如有疑问请提交工单', en: ', open a ticket where in doubt' },
  { code: '', 'zh-cn': '，请在控制台确认后再次提交请求', en: ', check it in the console before the next request' },
];

function read(list: string): Word[] {
  return list.split(';').map((entry) => {
    const [code = '', chinese = '', ...english] = entry.trim().split(/\s+/);
    return { code, 'zh-cn': chinese, en: english.join(' ') };
  });
}
