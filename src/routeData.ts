import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Pages that Starlight fills in for a language with the text of another stay out of that language's search index. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { isFallback, entry } = locals.starlightRoute;
  if (isFallback === true) entry.data.pagefind = false;
});
