// Loaded before a build: its clock goes 400 days ahead.
const { Date: Now } = globalThis;
const later = () => Now.now() + 400 * 86_400_000;
globalThis.Date = class extends Now {
  constructor(...given) {
    super(...(given.length === 0 ? [later()] : given));
  }
  static now() {
    return later();
  }
};
