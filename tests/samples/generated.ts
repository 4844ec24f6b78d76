import { groupByHandling } from '../../src/catalogue/handling.ts';
import { loadCatalogues } from '../../src/catalogue/loadCatalogue.ts';
import { skeletonsOf } from '../../src/vendors/tencent-cloud/skeletons.ts';
import { actionSkeletons } from '../../src/html/action/skeletonSection.ts';
import { textOf } from '../../src/i18n/text.ts';
import { linkSnippetsOf } from '../../src/vendors/tencent-cloud/linkSnippets.ts';
import { projectRoot } from '../support/content.ts';

/** Code that pages make, with what calls it. */
export interface GeneratedSample {
  readonly name: string;
  readonly language: string;
  readonly code: string;
  /** Code below it that calls it and prints what it answers; none where its language is not run. */
  readonly append: string;
  /** What that prints, line by line. */
  readonly expected: readonly string[];
}

const error = { code: 'AuthFailure.SignatureFailure', requestId: 'r-1', message: '签名 & <y>' };
const lookup = 'https://docs.example.com/lookup/';
const query = new URLSearchParams({ ...error, action: 'DescribeEvents' });

/** Has every error told its code, RequestId and message, as the SDKs of the languages name them. */
const pythonError = `
class Err:
    def __init__(self, code): self.code = code
    def get_code(self): return self.code
    def get_request_id(self): return ${JSON.stringify(error.requestId)}
    def get_message(self): return ${JSON.stringify(error.message)}
`;

/** The snippets that link to the look-up. */
export const linkSamples = (): GeneratedSample[] =>
  linkSnippetsOf(lookup).map(({ language, code }) => ({
    name: 'link to the look-up',
    language,
    code,
    append:
      language === 'python'
        ? `${pythonError}\nfrom urllib.parse import parse_qsl
link = error_link(Err(${JSON.stringify(error.code)}), "DescribeEvents")
print(link.split("#")[0], *sorted("=".join(pair) for pair in parse_qsl(link.split("#")[1])), sep="\\n")`
        : `const [page, call] = errorLink(${JSON.stringify(error)}, 'DescribeEvents').split('#');
console.log([page, ...[...new URLSearchParams(call)].map((pair) => pair.join('=')).sort()].join('\\n'));`,
    expected: [lookup, ...[...query].map((pair) => pair.join('=')).sort()],
  }));

/** The skeletons of every action in every language of the site. */
export const skeletonSamples = (): GeneratedSample[] =>
  loadCatalogues(projectRoot).flatMap(({ catalogue }) =>
    catalogue.products.flatMap((product) =>
      product.actions.flatMap((action) => {
        const groups = groupByHandling(action.codes, product.id, catalogue);
        if (groups.length === 0) return [];
        const answers = groups.flatMap(({ handling, codes }) => codes.map((code) => [code, handling] as const));
        const codes = [...answers.map(([code]) => code), 'Unknown.Code'];
        return actionSkeletons(action.name, groups, textOf(catalogue.locale), skeletonsOf).map(
          ({ language, code }): GeneratedSample => ({
            name: `skeleton of ${action.name} (${catalogue.locale})`,
            language,
            code,
            append:
              language === 'python'
                ? `${pythonError}\nfor code in ${JSON.stringify(codes)}: print(what_to_do(Err(code)))`
                : `for (const code of ${JSON.stringify(codes)}) console.log(whatToDo({ code }));`,
            expected: [...answers.map(([, handling]) => handling), 'other'],
          }),
        );
      }),
    ),
  );
