import { readTimestamp, type ReadTimestamp } from '../tools/clock.ts';

/** The clock check: reads a pasted timestamp as it is typed. Nothing leaves the page. */
class ClockCheck extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('input', () => {
      this.#show(input.value);
    });
    this.querySelector('[data-now]')?.addEventListener('click', () => {
      input.value = String(Math.floor(Date.now() / 1000));
      this.#show(input.value);
    });
  }

  #show(text: string): void {
    const read = readTimestamp(text, Date.now());
    const facts = this.querySelector('dl');
    if (facts) facts.hidden = !read;
    this.#write('verdict', text.trim() === '' ? '' : this.#verdict(read));
    if (!read) return;
    const moment = new Date(read.seconds * 1000);
    this.#write('utc', `${moment.toISOString().slice(0, 19).replace('T', ' ')} UTC`);
    this.#write(
      'local',
      moment.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'long' }),
    );
    this.#write('distance', this.#distance(read.distance));
  }

  #verdict(read: ReadTimestamp | undefined): string {
    if (!read) return this.dataset['invalid'] ?? '';
    const zone = `${read.zone > 0 ? '+' : '−'}${Math.abs(read.zone)}`;
    return (this.dataset[read.kind] ?? '')
      .replace('{zone}', zone)
      .replace('{seconds}', String(Math.floor(read.seconds)));
  }

  #distance(seconds: number): string {
    const total = Math.round(Math.abs(seconds));
    const parts = [Math.floor(total / 86400), Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
    const text = parts
      .map((part, index) => `${part}${['d', 'h', 'min', 's'][index] ?? ''}`)
      .filter((part) => !part.startsWith('0'));
    const template = this.dataset[seconds >= 0 ? 'ahead' : 'behind'] ?? '';
    return template.replace('{distance}', text.join(' ') || '0s');
  }

  #write(name: string, text: string): void {
    const place = this.querySelector(`[data-${name}]`);
    if (place) place.textContent = text;
  }
}

customElements.define('clock-check', ClockCheck);
