declare namespace App {
  interface Locals {
    /** Whether the page is made from the catalogue; it then brings its own heading and layout. */
    isFromCatalogue?: boolean;
    /** Whether what differs between pages that share this frame is left out. */
    isFrame?: boolean;
    /** The category that the page belongs to. */
    category?: string | undefined;
  }
}
