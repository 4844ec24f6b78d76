import type { ProductRules } from '../pasteRules.ts';
import { PRODUCTS_OF_ACTIONS } from './productsOfActions.ts';
import { TOPICS_OF_PRODUCTS } from './productTopics.ts';
import { PRODUCTS_OF_WORDS } from './productWords.ts';

/** What tells the product that a text is about. */
export const PRODUCTS: ProductRules = {
  ofWords: PRODUCTS_OF_WORDS,
  ofActions: PRODUCTS_OF_ACTIONS,
  inScopes: [
    // 2019-02-25/cvm/tc3_request
    /\d{4}-\d\d-\d\d\/(?<value>[a-z][a-z0-9]{1,30})\/tc3_request/g,
  ],
  inCommands: [
    // tccli cvm RunInstances
    /\btccli\s{1,4}(?<value>[a-z][a-z0-9]{1,30})\s{1,4}[A-Z][A-Za-z0-9]{2,80}/g,
    // Serverless: API_SCF_CreateFunction error
    /\bAPI_(?<value>[A-Z][A-Z0-9]{1,20})_[A-Z][A-Za-z0-9]{2,80}/g,
  ],
  inPackages: [
    // tencentcloud-sdk-python-cvm, tencentcloud-sdk-go/tencentcloud/cvm, tencentcloud/cvm
    /tencentcloud-sdk-(?:(?:python|nodejs|java|go|php|dotnet|ruby|cpp)-)?(?:intl-en-)?(?<value>[a-z][a-z0-9]{1,30})(?![a-z0-9]|-[a-z])/g,
    // Packer: tencentcloud-cvm.tencentcloud
    /\btencentcloud-(?<value>[a-z]{2,20})\.tencentcloud\b/g,
    // Pulumi: tencentcloud:Redis/instance:Instance
    /\btencentcloud:(?<value>[A-Z][A-Za-z]{1,20})[/:]/g,
    /(?<![\w-])tencentcloud[/.](?!crossplane)(?<value>[a-z][a-z0-9]{1,30})(?![a-z0-9(])/g,
    // Crossplane: vpc.tencentcloud.crossplane.io
    /\b(?<value>[a-z]{2,20})\.tencentcloud\.crossplane\b/g,
  ],
  inResourceNames: [/qcs::(?<value>[a-z][a-z0-9]{1,30}):/g],
  // `with tencentcloud_cls_index.idx`, `resource "tencentcloud_cls_index"`: what Terraform was at work on; then any other.
  ofResources: [
    /\b(?:with [^\s,]{0,120}?|resource "|data ")tencentcloud_(?!v\d)(?<value>[a-z][a-z0-9_]{1,60})/g,
    /(?<![A-Za-z0-9])tencentcloud_(?!v\d)(?<value>[a-z][a-z0-9_]{1,60})/g,
  ],
  topics: TOPICS_OF_PRODUCTS,
};
