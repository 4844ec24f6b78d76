/** Leads every TLS connection to the fake API on this machine; loaded before a sample. */
import tls from 'node:tls';

const { connect } = tls;
tls.connect = (options, ...rest) => {
  const host = options.servername || options.host;
  if (!host.endsWith('.tencentcloudapi.com')) throw new Error(`a sample connects to ${host}`);
  return connect({ ...options, servername: host, host: '127.0.0.1', port: Number(process.env.FAKE_API_PORT) }, ...rest);
};
