/** What a reader does before a story looks as it should. */

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

async function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (let tries = 0; tries < 250; tries++) {
    const found = look();
    if (found) return found;
    await moment();
  }
  throw new Error(`A story waited in vain: ${look.toString()}`);
}

/** Waits until the element shows something that matches, and answers it. */
export const shown = (canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> =>
  until(() => canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector));

/** Waits until the element is in a state. */
export const inState = (canvas: HTMLElement, tag: string, state: string): Promise<Element> => until(() => canvas.querySelector(`${tag}:state(${state})`));
