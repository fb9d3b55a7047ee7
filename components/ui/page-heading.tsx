/**
 * The name of a page, in the page and in the browser's tab. The tab's title comes with the page itself: the framework's
 * own metadata arrives after it, and between two pages the browser would have no title to announce.
 */
export const PageHeading = ({ children }: { children: string }) => (
  <>
    <title>{`${children} · Tactful`}</title>
    <h1>{children}</h1>
  </>
);
