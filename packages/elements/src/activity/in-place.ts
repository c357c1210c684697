import { html, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { icons } from '../shared/icons.ts';
import { ActivityController, type ActivityInputs } from './activity.controller.ts';
import { activityStyles } from './activity.styles.ts';
import { activityTemplate } from './activity.template.ts';
import { activityScreen, type ActivityView } from './activity-view.ts';

/** Adds the styles of an activity to an element that was drawn without them. */
function adopt({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  if (renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
}

/** One activity in place of the list that led to it, with the way back above it. */
export class ActivityInPlace {
  readonly #controller: ActivityController;

  constructor(host: LitElement, inputs: ActivityInputs) {
    this.#controller = new ActivityController(host, inputs);
    adopt(host, activityStyles);
  }

  /** Takes the focus to the title as soon as there is one. */
  render({ back, ...setting }: Pick<ActivityView, 'words' | 'headingLevel'> & { back: { href: string; go(): void } }): TemplateResult {
    const { view, actions } = activityScreen(this.#controller, { ...setting, focusTitle: true });
    return html`
      <a class="button quiet back no-print" href=${back.href} @click=${(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        back.go();
      }}>${icons.back()}<span>${setting.words.t('backToList')}</span></a>
      ${activityTemplate(view, actions)}`;
  }
}
