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

const PRODUCT_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS_OF_PRODUCTS).flatMap(([id, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, id] as const),
  ),
);

/** Words in the places where the names of products stand that are none. */
const NO_PRODUCT: ReadonlySet<string> = new Set(
  `
  abstract api app async base client cloud common core cpp default demo dotnet error exception feign go grpc http https internal intl lib
  java main mock models my new nodejs none null ok okhttp php profile provider python region regions request rest rpc ruby sdk secret
  server service sync tc3 tencent tencentcloud test token true web
  `
    .trim()
    .split(/\s+/),
);

/**
 * The id of the product that a text calls by a word: the name of a host, package, client or service.
 * @returns in lower case; undefined where the word names no product
 */
export function productOfWord(word: string): string | undefined {
  const name = word.toLowerCase();
  return NO_PRODUCT.has(name) ? undefined : (PRODUCT_OF_WORD.get(name) ?? name);
}

/**
 * The id of the product of a Terraform resource: its first words say it, or its first one is it.
 * @param resource its name without `tencentcloud_`
 */
export function productOfResource(resource: string): string | undefined {
  const words = resource.split('_');
  const starts = words.map((_, index) => words.slice(0, words.length - index).join('_'));
  const named = starts.map((start) => PRODUCT_OF_WORD.get(start) ?? PRODUCT_OF_WORD.get(start.replace(/s$/, '')));
  return named.find((id) => id !== undefined) ?? productOfWord(words[0] ?? '');
}
