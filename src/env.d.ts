declare namespace App {
  interface Locals {
    /** The heading of a page made from the catalogue; empty where the page brings its own. */
    heading?: string;
  }
}
