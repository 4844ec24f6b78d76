/**
 * A bookmark that looks up what is selected on any page, or asks for an error.
 * @param lookup the absolute address of the look-up page
 */
export const bookmarklet = (lookup: string): string =>
  `javascript:${encodeURIComponent(
    `(()=>{const q=String(getSelection()).trim()||prompt('Error code or message');if(q)open(${JSON.stringify(`${lookup}#q=`)}+encodeURIComponent(q.slice(0,4000)))})()`,
  )}`;
