/** Makes `client` in Python. */
export const pythonClient = `
from tencentcloud.common import credential
from tencentcloud.cloudaudit.v20190319 import cloudaudit_client
import os
client = cloudaudit_client.CloudauditClient(credential.Credential(
    os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"]), "ap-guangzhou")
`;
/** Makes `client` in Node.js. */
export const nodeClient = `
const { Client } = require('tencentcloud-sdk-nodejs').cloudaudit.v20190319;
const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = process.env;
const client = new Client({ credential: { secretId, secretKey }, region: 'ap-guangzhou' });
`;
/** What `CreateAuditTrack` is called with. */
export const newTrack = {
  Name: 'new-track',
  Status: 1,
  ActionType: '*',
  ResourceType: '*',
  EventNames: ['*'],
  Storage: { StorageType: 'cos', StorageRegion: 'ap-shanghai', StorageName: 'audit-log', StoragePrefix: 'prod1' },
};
/** Makes a request for a track of any name in Python. */
export const pythonTrack = `
def wanted(name):
    req = models.CreateAuditTrackRequest()
    for key, value in ${JSON.stringify(newTrack)}.items():
        setattr(req, key, value)
    req.Name = name
    return req
`;
