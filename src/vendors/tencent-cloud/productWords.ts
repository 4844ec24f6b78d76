/**
 * Products whose id is not the word that a Terraform resource (`tencentcloud_<words>_…`), a service of CAM or a label calls them, with
 * those words. Any other word is the id itself.
 */
const WORDS_OF_PRODUCTS: Readonly<Record<string, string>> = {
  antiddos: 'dayu',
  apigateway: 'api_gateway',
  cam: 'user_info',
  cbs: 'snapshot',
  cdb: 'mysql',
  clb: 'alb lb loadbalancer',
  cloudaudit: 'audit',
  cvm: 'availability image instance key_pair placement_group reserved_instance',
  dc: 'dcg dcx',
  domain: 'domains',
  es: 'elasticsearch',
  live: 'css',
  postgres: 'postgresql',
  privatedns: 'private_dns',
  tcaplusdb: 'tcaplus',
  tke: 'ccs container_cluster eks kubernetes',
  vpc: `
    address_template bandwidth_package ccn dnat eip eni flow_log ha_vip ipv6_address nat nat_gateway network_acl protocol_template
    route_entry route_table security_group subnet vpn
  `,
};

/** The id of a product by each of those words. */
export const PRODUCTS_OF_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS_OF_PRODUCTS).flatMap(([id, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, id] as const),
  ),
);
