import { readFields } from './signatureFields.ts';

/** Milliseconds without a change after which the result is brought up to date. */
const CHECK_DELAY = 300;

/** The content types that are usual for each method. */
const USUAL_TYPES = { POST: 'application/json', GET: 'application/x-www-form-urlencoded' };

/** The signature checker. What it calculates with is loaded when its form is first used. */
class SignatureChecker extends HTMLElement {
  #isSubmitted = false;
  /** Number of the latest check: the result of an earlier one is not shown. */
  #latestCheck = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', (event) => {
      this.#adapt(event.target);
      void loadReport().catch(() => undefined);
      clearTimeout(this.#timer);
      if (this.#isSubmitted) this.#timer = setTimeout(() => void this.#check(), CHECK_DELAY);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#isSubmitted = true;
      void this.#check();
    });
  }

  /** Shows the fields of the chosen version. A change of the method changes a usual content type to that of the method. */
  #adapt(target: EventTarget | null): void {
    const { version, method } = readFields(this);
    for (const label of this.querySelectorAll<HTMLElement>('[data-only]')) {
      label.hidden = label.dataset['only'] !== version;
    }
    const type = this.querySelector<HTMLInputElement>('[data-field=contentType]');
    if (!(target instanceof HTMLElement) || target.dataset['field'] !== 'method' || !type) return;
    if (!Object.values(USUAL_TYPES).includes(type.value)) return;
    type.value = method === 'GET' ? USUAL_TYPES.GET : USUAL_TYPES.POST;
  }

  async #check(): Promise<void> {
    const check = ++this.#latestCheck;
    const status = this.querySelector('[role=status]');
    const result = this.querySelector('[data-result]');
    try {
      const { report } = await loadReport();
      const { summary, details } = await report(readFields(this));
      if (check !== this.#latestCheck) return;
      status?.replaceChildren(summary);
      result?.replaceChildren(...details);
    } catch (error) {
      if (check !== this.#latestCheck) return;
      console.error(error);
      status?.replaceChildren(this.dataset['failed'] ?? '');
      result?.replaceChildren();
    }
  }
}

const loadReport = () => import('./signatureReport.ts');

customElements.define('signature-checker', SignatureChecker);
