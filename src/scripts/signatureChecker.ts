/** The signature checker: what it calculates with is loaded when its form is first used. */
class SignatureChecker extends HTMLElement {
  #isAsked = false;
  #latest = 0;
  #late: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', (event) => {
      this.#adapt(event.target);
      void load().catch(() => undefined);
      clearTimeout(this.#late);
      if (this.#isAsked) this.#late = setTimeout(() => void this.#check(), 300);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#late);
      this.#isAsked = true;
      void this.#check();
    });
  }

  /** Shows the fields of the chosen version; a method brings its usual content type. */
  #adapt(target: EventTarget | null): void {
    const form = fieldsOf(this);
    for (const label of this.querySelectorAll<HTMLElement>('[data-only]')) {
      label.hidden = label.dataset['only'] !== form.version;
    }
    const type = this.querySelector<HTMLInputElement>('[data-field=contentType]');
    if (!(target instanceof HTMLElement) || target.dataset['field'] !== 'method' || !type) return;
    const usual = { POST: 'application/json', GET: 'application/x-www-form-urlencoded' };
    if (Object.values(usual).includes(type.value)) type.value = form.method === 'GET' ? usual.GET : usual.POST;
  }

  async #check(): Promise<void> {
    const turn = ++this.#latest;
    const status = this.querySelector('[role=status]');
    const result = this.querySelector('[data-result]');
    try {
      const { report } = await load();
      const { summary, details } = await report(fieldsOf(this));
      if (turn !== this.#latest) return;
      status?.replaceChildren(summary);
      result?.replaceChildren(...details);
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      status?.replaceChildren(this.dataset['failed'] ?? '');
      result?.replaceChildren();
    }
  }
}

/** What the form holds, by the names of its fields. */
export type Fields = Readonly<
  Record<
    | 'version'
    | 'method'
    | 'host'
    | 'service'
    | 'timestamp'
    | 'contentType'
    | 'signed'
    | 'action'
    | 'payload'
    | 'secretId'
    | 'secretKey'
    | 'given',
    string
  >
>;

const fieldsOf = (checker: HTMLElement): Fields =>
  Object.fromEntries(
    [...checker.querySelectorAll<HTMLInputElement>('[data-field]')].map((field) => [
      field.dataset['field'],
      field.value,
    ]),
  ) as Fields;

const load = () => import('./signatureReport.ts');

customElements.define('signature-checker', SignatureChecker);
