import { fill } from '../../../text/fill.ts';
import { readTimestamp, type Timestamp } from '../signing/clock.ts';

/** The clock check: reads a pasted timestamp while it is typed. Nothing leaves the page. */
class ClockCheck extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    if (input.value !== '') this.#show(input.value);
    input.addEventListener('input', () => {
      this.#show(input.value);
    });
    this.querySelector('[data-now]')?.addEventListener('click', () => {
      input.value = String(Math.floor(Date.now() / 1000));
      this.#show(input.value);
    });
  }

  #show(text: string): void {
    const timestamp = readTimestamp(text, Date.now());
    const list = this.querySelector('dl');
    if (list) list.hidden = !timestamp;
    this.#write('verdict', text.trim() === '' ? '' : this.#verdict(timestamp));
    if (!timestamp) return;
    const date = new Date(timestamp.seconds * 1000);
    this.#write('utc', `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`);
    this.#write(
      'local',
      date.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'long' }),
    );
    this.#write('distance', this.#distance(timestamp.distance));
  }

  #verdict(timestamp: Timestamp | undefined): string {
    if (!timestamp) return this.dataset['invalid'] ?? '';
    const { kind, zone, seconds } = timestamp;
    return fill(this.dataset[kind] ?? '', {
      zone: `${zone > 0 ? '+' : '−'}${Math.abs(zone)}`,
      seconds: Math.floor(seconds),
    });
  }

  #distance(seconds: number): string {
    const total = Math.round(Math.abs(seconds));
    const amounts = [Math.floor(total / 86400), Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
    const distance = amounts
      .map((amount, index) => `${amount}${['d', 'h', 'min', 's'][index] ?? ''}`)
      .filter((amount) => !amount.startsWith('0'))
      .join(' ');
    return fill(this.dataset[seconds >= 0 ? 'ahead' : 'behind'] ?? '', { distance: distance || '0s' });
  }

  #write(name: string, text: string): void {
    const target = this.querySelector(`[data-${name}]`);
    if (target) target.textContent = text;
  }
}

customElements.define('clock-check', ClockCheck);
