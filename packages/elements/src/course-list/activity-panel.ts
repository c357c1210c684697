import { adoptStyles, html, type CSSResultOrNative, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Words } from '@cme-elements/words';
import { ActivityController, activityScreen, activityStyles, activityTemplate, type ActivityInputs } from '../activity/in-place.ts';
import { icons } from '../shared/icons.ts';

interface PanelScreen {
  words: Words;
  headingLevel: number;
  /** The way back to the list. */
  back: { href: string; go(): void };
}

/** An activity inside the list: the same controller and template as `<cme-activity>`, under a way back. */
export class ActivityPanel {
  readonly #controller: ActivityController;

  constructor(host: ReactiveControllerHost & HTMLElement, inputs: ActivityInputs) {
    this.#controller = new ActivityController(host, inputs);
    const root = host.shadowRoot!;
    const own = (host.constructor as unknown as { elementStyles: CSSResultOrNative[] }).elementStyles;
    adoptStyles(root, [...own, activityStyles]);
  }

  render({ words, headingLevel, back }: PanelScreen): TemplateResult {
    const { view, actions } = activityScreen(this.#controller, { words, headingLevel, focusTitle: true });
    const go = (event: MouseEvent) => {
      event.preventDefault();
      back.go();
    };
    return html`
      <p class="back no-print"><a class="button quiet small" href=${back.href} @click=${go}>${icons.back()}<span>${words.t('backToList')}</span></a></p>
      ${activityTemplate(view, actions)}`;
  }
}
