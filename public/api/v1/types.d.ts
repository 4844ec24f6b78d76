// Made from schema.json. Unknown fields may be added below one major version.

export type DataFile = CodesFile | CodeFile | CategoriesFile | ProductsFile | ProductFile | ActionsFile;

export interface CodesFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  codes: Code[];
}
export interface Code {
  /**
   * The spelling of its page and address
   */
  code: string;
  /**
   * Every spelling in the tables, the one above first
   */
  spellings: string[];
  /**
   * An absolute address
   */
  url: string;
  /**
   * The page as Markdown
   */
  markdown: string;
  category: string;
  /**
   * Which kind of table lists it
   */
  scope: 'common' | 'business';
  /**
   * Ids of products
   */
  products: string[];
  /**
   * Each distinct meaning once, common scope first
   */
  meanings: Meaning[];
  /**
   * Null where it is not known, or depends on the product
   */
  retry: ('no' | 'after-fix' | 'backoff' | 'after-state-check' | 'depends') | null;
  /**
   * As retry
   */
  fixedBy: ('caller' | 'account-admin' | 'vendor' | 'depends') | null;
  /**
   * Messages that responses are known to hold, word for word; others exist
   */
  messages: {
    /**
     * BCP 47
     */
    lang: string;
    text: string;
  }[];
  /**
   * Of the remedy that holds whatever the product is
   */
  causes: Text[];
  /**
   * As causes, in the order in which to take them
   */
  steps: Text[];
  /**
   * Those of single products first
   */
  remedies: Remedy[];
  /**
   * Those that return a business code; any may return a common one, which has none here
   */
  actions: {
    product: string;
    name: string;
    /**
     * Where and when it ended; empty where it is in use
     */
    withdrawn: {
      /**
       * The only site that it holds for; null where it holds for all
       */
      site: ('mainland' | 'international') | null;
      /**
       * What ended: the action, its place in the SDKs, or by a notice its use for now
       */
      ending: 'api' | 'sdk' | 'notice';
      date: string;
    }[];
  }[];
  guides: {
    id: string;
    /**
     * The only product that it is for; null where it is for all
     */
    product: string | null;
    title: string;
    /**
     * An absolute address
     */
    url: string;
  }[];
  /**
   * At most eight for each reason
   */
  related: {
    code: string;
    why: 'parent' | 'child' | 'same-name' | 'same-category';
  }[];
  lookAlikes: {
    code: string;
    difference: Text;
  }[];
  /**
   * The first row that lists the code
   */
  source: {
    file: string;
    line: number;
  };
  /**
   * Since when the tables no longer list it, and what is returned in its place; such a code is in no list
   */
  retired?: {
    date: string;
    replacedBy: string[];
  };
  /**
   * Since when it is listed here, where that is known
   */
  since?: string;
  /**
   * In place of since: a day on which it was listed already
   */
  listedBy?: string;
  /**
   * When its text last changed, where that is known
   */
  changed?: string;
}
export interface Meaning {
  /**
   * Markdown
   */
  text: string;
  /**
   * The same text without markup
   */
  plain: string;
  /**
   * BCP 47 tag of the text, where it is not in the language of the file
   */
  lang?: string;
  /**
   * Which kind of table lists it
   */
  scope: 'common' | 'business';
  /**
   * Ids of products
   */
  products: string[];
  /**
   * What the error is called, beside its code
   */
  name?: string;
  message?: Text;
  cause?: Text;
  solution?: Text;
  httpStatus?: string;
  /**
   * Other columns of the table
   */
  extra: {
    header: string;
    /**
     * Markdown
     */
    text: string;
    /**
     * The same text without markup
     */
    plain: string;
  }[];
}
export interface Text {
  /**
   * Markdown
   */
  text: string;
  /**
   * The same text without markup
   */
  plain: string;
}
export interface Remedy {
  /**
   * The only product that it holds for; null where it holds for all
   */
  product: string | null;
  /**
   * Whether it is written for all codes of the category
   */
  ofCategory: boolean;
  /**
   * Whether it is written for codes of no known category
   */
  isGeneral: boolean;
  /**
   * Whether to send a failed request again
   */
  retry: 'no' | 'after-fix' | 'backoff' | 'after-state-check' | 'depends';
  /**
   * Who can make the failure go away
   */
  fixedBy: 'caller' | 'account-admin' | 'vendor' | 'depends';
  /**
   * All of it, with its headings, as Markdown
   */
  text: string;
  file: string;
}
export interface CodeFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  /**
   * The spelling of its page and address
   */
  code: string;
  /**
   * Every spelling in the tables, the one above first
   */
  spellings: string[];
  /**
   * An absolute address
   */
  url: string;
  /**
   * The page as Markdown
   */
  markdown: string;
  category: string;
  /**
   * Which kind of table lists it
   */
  scope: 'common' | 'business';
  /**
   * Ids of products
   */
  products: string[];
  /**
   * Each distinct meaning once, common scope first
   */
  meanings: Meaning[];
  /**
   * Null where it is not known, or depends on the product
   */
  retry: ('no' | 'after-fix' | 'backoff' | 'after-state-check' | 'depends') | null;
  /**
   * As retry
   */
  fixedBy: ('caller' | 'account-admin' | 'vendor' | 'depends') | null;
  /**
   * Messages that responses are known to hold, word for word; others exist
   */
  messages: {
    /**
     * BCP 47
     */
    lang: string;
    text: string;
  }[];
  /**
   * Of the remedy that holds whatever the product is
   */
  causes: Text[];
  /**
   * As causes, in the order in which to take them
   */
  steps: Text[];
  /**
   * Those of single products first
   */
  remedies: Remedy[];
  /**
   * Those that return a business code; any may return a common one, which has none here
   */
  actions: {
    product: string;
    name: string;
    /**
     * Where and when it ended; empty where it is in use
     */
    withdrawn: {
      /**
       * The only site that it holds for; null where it holds for all
       */
      site: ('mainland' | 'international') | null;
      /**
       * What ended: the action, its place in the SDKs, or by a notice its use for now
       */
      ending: 'api' | 'sdk' | 'notice';
      date: string;
    }[];
  }[];
  guides: {
    id: string;
    /**
     * The only product that it is for; null where it is for all
     */
    product: string | null;
    title: string;
    /**
     * An absolute address
     */
    url: string;
  }[];
  /**
   * At most eight for each reason
   */
  related: {
    code: string;
    why: 'parent' | 'child' | 'same-name' | 'same-category';
  }[];
  lookAlikes: {
    code: string;
    difference: Text;
  }[];
  /**
   * The first row that lists the code
   */
  source: {
    file: string;
    line: number;
  };
  /**
   * Since when the tables no longer list it, and what is returned in its place; such a code is in no list
   */
  retired?: {
    date: string;
    replacedBy: string[];
  };
  /**
   * Since when it is listed here, where that is known
   */
  since?: string;
  /**
   * In place of since: a day on which it was listed already
   */
  listedBy?: string;
  /**
   * When its text last changed, where that is known
   */
  changed?: string;
}
export interface CategoriesFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  categories: Category[];
}
export interface Category {
  name: string;
  url: string;
  /**
   * Titles of codes, as in Code.code
   */
  codes: string[];
}
export interface ProductsFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  products: Product[];
}
export interface Product {
  id: string;
  name: string;
  url: string;
  /**
   * The file of its codes
   */
  data: string;
  endpoint: string | null;
  apiVersion: string | null;
  docs: string | null;
  /**
   * Titles of codes, as in Code.code
   */
  common: string[];
  /**
   * Titles of codes, as in Code.code
   */
  business: string[];
}
export interface ProductFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  product: Product;
  codes: Code[];
}
export interface ActionsFile {
  version: string;
  /**
   * BCP 47 tag of the texts
   */
  language: string;
  /**
   * The day of the newest change of the content, where it is known
   */
  contentDate?: string;
  actions: Action[];
}
export interface Action {
  product: string;
  name: string;
  url: string;
  /**
   * Since when it is known: a year, a month or a day
   */
  since: string | null;
  /**
   * Where and when it ended; empty where it is in use
   */
  withdrawn: {
    /**
     * The only site that it holds for; null where it holds for all
     */
    site: ('mainland' | 'international') | null;
    /**
     * What ended: the action, its place in the SDKs, or by a notice its use for now
     */
    ending: 'api' | 'sdk' | 'notice';
    date: string;
  }[];
  /**
   * The only sites that offer it; empty where all do
   */
  sites: ('mainland' | 'international')[];
  /**
   * Actions of the same product to call in its place
   */
  replacedBy: string[];
  /**
   * Titles of codes, as in Code.code
   */
  codes: string[];
}
